// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrays: along the axes of the site, however the repeated thing is turned.
#include <QTest>

#include "document/repeating.h"
#include "document/builders.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Array;
using document::Document;
using floorplan::Placement;
using geometry::Rect;
using geometry::Turn;

namespace {

const PlacementId row_1("row-1"), row_2("row-2");

Rect extentIn(const Document& document, const PlacementId& id)
{
    const document::DocumentLookup lookup(document);
    return floorplan::extent(*document.find<Placement>(id), lookup);
}

}  // namespace

class TestRepeating : public QObject {
    Q_OBJECT
private slots:
    void columnsGoEastAndRowsNorthHoweverItIsTurned_data()
    {
        QTest::addColumn<int>("quarters");
        QTest::addColumn<bool>("mirrored");
        for (int quarters = 0; quarters < 4; ++quarters)
            for (const bool mirrored : {false, true}) QTest::addRow("%d %s", 90 * quarters, mirrored ? "mirrored" : "plain") << quarters << mirrored;
    }

    void columnsGoEastAndRowsNorthHoweverItIsTurned()
    {
        QFETCH(int, quarters);
        QFETCH(bool, mirrored);
        Document d = test::sampleDocument();
        if (mirrored) d = document::applied(d, document::mirror(d, std::vector{row_1}));
        if (quarters) d = document::applied(d, document::turn(d, std::vector{row_1}, static_cast<Turn>(quarters)));
        const Rect one = extentIn(d, row_1);
        const Array array{3, 2, one.width() + 1'000, one.depth() + 2'000};
        const auto edit = document::makeArray(d, std::vector{row_1}, array);
        QVERIFY(edit);
        const Document repeated = document::applied(d, *edit);
        QCOMPARE(extentIn(repeated, row_1), (Rect{one.min, {one.min.x + 3 * one.width() + 2'000, one.min.y + 2 * one.depth() + 2'000}}));
        QCOMPARE(document::arrayOf(*repeated.find<Placement>(row_1)), array);
    }

    void severalKeepTheirPlacesToEachOther()
    {
        const Document d = test::sampleDocument();
        const document::DocumentLookup lookup(d);
        const Rect both = document::extentOfOne(d, std::vector{row_1, row_2}, lookup);
        QCOMPARE(both, extentIn(d, row_1).united(extentIn(d, row_2)));
        const Document repeated = document::applied(d, *document::makeArray(d, std::vector{row_1, row_2}, {4, 1, both.width(), 0}));
        QCOMPARE(extentIn(repeated, row_1).width(), 4 * both.width());
        QCOMPARE(extentIn(repeated, row_2).width(), 4 * both.width());
    }

    void whatCannotBeIsRefused()
    {
        Document d = test::sampleDocument();
        QVERIFY(!document::makeArray(d, std::vector{row_1}, {2, 1, 0, 0}));
        QVERIFY(!document::makeArray(d, std::vector{row_1}, {0, 1, 10, 10}));
        QVERIFY(!document::makeArray(d, std::vector{row_1}, {10'000, 10'000, 10, 10}));
        QVERIFY(!document::makeArray(d, {}, {2, 1, 10, 10}));
        d = document::applied(d, document::setRepeat(d, row_1, {2, 1, 6'000, 0}));
        QVERIFY(document::makeArray(d, std::vector{row_1}, {3, 1, 6'000, 0}));
        QVERIFY(!document::makeArray(d, std::vector{row_1, row_2}, {3, 1, 6'000, 0}));
    }
};

QTEST_APPLESS_MAIN(TestRepeating)
#include "test_repeating.moc"
