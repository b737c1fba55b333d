// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures under the plan: added, scaled by two points, moved, removed, all of it undoable.
#include <QTest>

#include "document/backgrounds.h"
#include "document/history.h"
#include "floorplan/picture_frame.h"

using namespace cw;
using document::Document;
using floorplan::Background;
using floorplan::Picture;
using floorplan::PictureFrame;
using geometry::Point;

namespace {

Document withPicture(BackgroundId* id = nullptr)
{
    const Document empty;
    const auto edit = document::addBackground(empty, "Survey 2024.png", Picture("iVBORw0KGgo="), {400, 200}, {{0, 0}, {100'000, 100'000}});
    if (id) *id = edit->list<Background>().front().id;
    return document::applied(empty, *edit);
}

const Background& only(const Document& document) { return *document.table<Background>().rows().front(); }

}  // namespace

class TestBackgrounds : public QObject {
    Q_OBJECT
private slots:
    void aNewPictureFitsUprightIntoItsPlace()
    {
        const Document document = withPicture();
        QCOMPARE(only(document).id.text(), std::string("survey-2024-png-1"));
        const auto frame = PictureFrame::of(only(document));
        QVERIFY(frame);
        QCOMPARE(frame->mmPerPixel(), 250.0);
        QCOMPARE(frame->radians(), 0.0);
        const auto top_left = frame->toSite({0, 0}), bottom_right = frame->toSite({400, 200});
        QCOMPARE(top_left.x_mm, 0.0);
        QCOMPARE(top_left.y_mm, 75'000.0);
        QCOMPARE(bottom_right.x_mm, 100'000.0);
        QCOMPARE(bottom_right.y_mm, 25'000.0);
    }

    void twoPointsGiveScaleAndDirection()
    {
        BackgroundId id;
        const Document document = withPicture(&id);
        // 100 pixels to the right are 30 m to the north.
        const auto edit = document::calibrate(document, id, {{{50, 100}, {150, 100}}}, {Point{1'000, 2'000}, Point{1'000, 32'000}});
        QVERIFY(edit);
        const auto frame = PictureFrame::of(only(document::applied(document, *edit)));
        QCOMPARE(frame->mmPerPixel(), 300.0);
        const auto second = frame->toSite({150, 100});
        QVERIFY(std::abs(second.x_mm - 1'000) < 1e-6 && std::abs(second.y_mm - 32'000) < 1e-6);
        // What is up in the picture is then west.
        const auto up = frame->toSite({50, 0});
        QVERIFY(std::abs(up.x_mm - (1'000 - 30'000)) < 1e-6 && std::abs(up.y_mm - 2'000) < 1e-6);
        const auto back = frame->toPicture(Point{1'000, 32'000});
        QVERIFY(std::abs(back.x - 150) < 1e-9 && std::abs(back.y - 100) < 1e-9);
    }

    void onePointTwiceIsNoScale()
    {
        BackgroundId id;
        const Document document = withPicture(&id);
        QVERIFY(!document::calibrate(document, id, {{{50, 100}, {50, 100}}}, {Point{0, 0}, Point{1'000, 0}}));
        QVERIFY(!document::calibrate(document, id, {{{50, 100}, {60, 100}}}, {Point{5, 5}, Point{5, 5}}));
        QVERIFY(!document::calibrate(document, BackgroundId("other"), {{{50, 100}, {60, 100}}}, {Point{0, 0}, Point{5, 5}}));
    }

    void everyChangeCanBeTakenBack()
    {
        BackgroundId id;
        const Document document = withPicture(&id);
        for (const auto& edit : {document::moveBackground(document, id, {5'000, -200}), document::setOpacity(document, id, 20), document::setBackgroundHidden(document, id, true), document::removeBackground(document, id)}) {
            QVERIFY(!edit.isNothing());
            const Document changed = document::applied(document, edit);
            QVERIFY(!(changed == document));
            QVERIFY(document::applied(changed, edit.reversed()) == document);
        }
        QVERIFY(document::setOpacity(document, id, 50).isNothing());
    }

    void movingSharesThePicture()
    {
        BackgroundId id;
        const Document document = withPicture(&id);
        const Document moved = document::applied(document, document::moveBackground(document, id, {1, 1}));
        QCOMPARE(&only(moved).picture.base64(), &only(document).picture.base64());
    }

    void opacityDraggedIsOneEntry()
    {
        BackgroundId id;
        Document document = withPicture(&id);
        document::History history;
        for (int percent = 51; percent < 60; ++percent) {
            const auto edit = document::setOpacity(document, id, percent);
            document = document::applied(document, edit);
            history.push(edit);
        }
        QCOMPARE(history.titles().size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestBackgrounds)
#include "test_backgrounds.moc"
