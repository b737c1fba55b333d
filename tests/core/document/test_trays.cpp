// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trays: drawn, changed, and taken along by the areas that they hang in.
#include <QTest>

#include "document/areas.h"
#include "document/builders.h"
#include "document/trays.h"

using namespace cw;
using cabling::Tray;
using document::Document;
using geometry::Point;

namespace {

const AreaId hall("hall-1");

Document withHall()
{
    const Document empty;
    return document::applied(empty, *document::addArea(empty, floorplan::AreaKind::hall, geometry::Polygon::rectangle({{0, 0}, {40'000, 30'000}})));
}

Tray along(std::vector<Point> path)
{
    Tray tray;
    tray.path = std::move(path);
    return tray;
}

Document withTray()
{
    const Document document = withHall();
    return document::applied(document, *document::addTray(document, along({{1'000, 2'000}, {30'000, 2'000}})));
}

const Tray& only(const Document& document) { return *document.table<Tray>().rows().front(); }

}  // namespace

class TestTrays : public QObject {
    Q_OBJECT
private slots:
    void aTrayHangsInTheHallThatItIsDrawnIn()
    {
        const Document document = withTray();
        QCOMPARE(only(document).area, hall);
        QCOMPARE(only(document).id, TrayId("tray-data-1"));
    }

    void whatIsNoTrayIsRefused()
    {
        const Document document = withHall();
        QVERIFY(!document::addTray(document, along({{0, 0}})).has_value());
        QVERIFY(!document::addTray(document, along({{0, 0}, {0, 0}})).has_value());
        Tray thin = along({{0, 0}, {1000, 0}});
        thin.width_mm = 0;
        QVERIFY(!document::addTray(document, thin).has_value());
        Tray lost = along({{0, 0}, {1000, 0}});
        lost.area = AreaId("nowhere");
        QVERIFY(!document::addTray(document, lost).has_value());
        QVERIFY(!document::setTrayPath(document, TrayId("tray-data-1"), {{0, 0}, {1, 1}}).has_value());
    }

    void aTrayIsReshapedMovedAndRemoved()
    {
        Document document = withTray();
        const Document before = document;
        const auto reshaped = document::setTrayPath(document, only(document).id, {{0, 0}, {500, 0}, {500, 700}});
        document = document::applied(document, *reshaped);
        QCOMPARE(only(document).path.size(), std::size_t{3});
        const auto moved = document::moveTray(document, only(document).id, {100, -50});
        QCOMPARE(only(document::applied(document, moved)).path.back(), (Point{600, 650}));
        QVERIFY(document::applied(document, document::removeTray(document, only(document).id)).table<Tray>().empty());
        QVERIFY(document::applied(document, reshaped->reversed()) == before);
    }

    void aHallTakesItsTraysAlong()
    {
        const Document document = withTray();
        const document::Subject subject(hall);
        const Document moved = document::applied(document, document::move(document, {&subject, 1}, {1'000, 500}));
        QCOMPARE(only(moved).path.front(), (Point{2'000, 2'500}));
        Document turned = document;
        for (int i = 0; i < 4; ++i) turned = document::applied(turned, document::turn(turned, std::span(&subject, 1), geometry::Turn::quarter));
        QCOMPARE(only(turned).path, only(document).path);
        const Document twice = document::applied(document, document::duplicate(document, std::span(&subject, 1), {50'000, 0}));
        QCOMPARE(twice.table<Tray>().size(), std::size_t{2});
        for (const auto& tray : twice.table<Tray>().rows()) QVERIFY(twice.find<floorplan::Area>(tray->area));
        const auto removal = document::remove(document, {&subject, 1});
        QVERIFY(document::applied(document, removal).table<Tray>().empty());
        QVERIFY(document::applied(document::applied(document, removal), removal.reversed()) == document);
    }
};

QTEST_APPLESS_MAIN(TestTrays)
#include "test_trays.moc"
