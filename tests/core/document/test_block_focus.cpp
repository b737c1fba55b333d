// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A block opened where one of its copies stands: what is done to its parts is done to the block.
#include <QTest>

#include "document/arranging.h"
#include "document/block_focus.h"
#include "document/builders.h"
#include "document/grouping.h"
#include "support/ui_sample.h"

using namespace cw;
using document::BlockFocus;
using document::Document;
using document::Edit;
using document::Subject;
using floorplan::Block;
using floorplan::Placement;
using geometry::Turn;

namespace {

const PlacementId row_1("row-1");

/// row-1 turned, mirrored and repeated, so that no coordinate is the same inside and outside.
Document sample()
{
    Document d = test::sampleDocument();
    d = document::applied(d, document::mirror(d, std::vector{row_1}));
    d = document::applied(d, document::turn(d, std::vector{row_1}, Turn::quarter));
    return document::applied(d, document::setRepeat(d, row_1, {3, 1, 8'000, 0}));
}

/// All that stands anywhere, as rectangles.
std::vector<geometry::Rect> standing(const Document& document)
{
    const document::DocumentLookup lookup(document);
    std::vector<geometry::Rect> rects;
    for (const auto& row : document.table<Placement>().rows())
        floorplan::visitStanding(*row, lookup, {}, [&](const floorplan::Standing& one) {
            rects.push_back(one.rect);
            return true;
        });
    std::sort(rects.begin(), rects.end(), [](const auto& a, const auto& b) { return std::pair(a.min, a.max) < std::pair(b.min, b.max); });
    return rects;
}

}  // namespace

class TestBlockFocus : public QObject {
    Q_OBJECT
private slots:
    void openingMovesNothing()
    {
        const Document outer = sample();
        const auto focus = document::focusOn(outer, row_1, 1, 0);
        QVERIFY(focus);
        const auto working = document::opened(outer, *focus);
        QVERIFY(working);
        QCOMPARE(standing(*working), standing(outer));
        QCOMPARE(document::partsIn(outer, *focus, *working).size(), std::size_t{1});
        QVERIFY(document::carriedBack(outer, *focus, *working, Edit{})->isNothing());
    }

    void aMovedPartMovesInEveryCopy()
    {
        const Document outer = sample();
        const auto focus = document::focusOn(outer, row_1, 1, 0);
        const Document working = *document::opened(outer, *focus);
        const Subject part = focus->partId(0);
        const Edit edit = document::move(working, {&part, 1}, {700, -300});
        const auto carried = document::carriedBack(outer, *focus, working, edit);
        QVERIFY(carried);
        QCOMPARE(carried->title, edit.title);
        QVERIFY(carried->list<Placement>().empty());
        QCOMPARE(carried->list<Block>().size(), std::size_t{1});
        const Document after = document::applied(outer, *carried);
        // Opened again, it is what the working document had become, but for the copies that followed.
        const Document again = *document::opened(after, *focus);
        QCOMPARE(again.find<Placement>(focus->partId(0))->pose, document::applied(working, edit).find<Placement>(focus->partId(0))->pose);
        QVERIFY(document::applied(after, carried->reversed()) == outer);
        std::size_t moved = 0;
        const auto before_all = standing(outer), after_all = standing(after);
        QCOMPARE(after_all.size(), before_all.size());
        for (const auto& rect : after_all) moved += !std::binary_search(before_all.begin(), before_all.end(), rect, [](const auto& a, const auto& b) { return std::pair(a.min, a.max) < std::pair(b.min, b.max); });
        QVERIFY(moved > 8 * 3);                // the copies of row-1, and row-2
    }

    void partsAreAddedDuplicatedAndDeleted()
    {
        Document outer = sample();
        const auto focus = document::focusOn(outer, row_1);
        Document working = *document::opened(outer, *focus);
        const auto edit_of = [&](const Edit& edit) {
            const auto carried = document::carriedBack(outer, *focus, working, edit);
            outer = document::applied(outer, *carried);
            working = document::applied(working, edit);
        };
        edit_of(document::place(working, RackId("network"), AreaId("hall"), {{31'000, 36'000}, Turn::none, false}));
        QCOMPARE(outer.find<Block>(BlockId("row"))->parts.size(), std::size_t{2});
        edit_of(document::duplicate(working, std::vector{focus->partId(0)}, {3'000, 0}));
        QCOMPARE(outer.find<Block>(BlockId("row"))->parts.size(), std::size_t{3});
        const Subject first = focus->partId(0);
        edit_of(document::remove(working, {&first, 1}));
        QCOMPARE(outer.find<Block>(BlockId("row"))->parts.size(), std::size_t{2});
        QCOMPARE(outer.table<Placement>().size(), std::size_t{3});
    }

    void aBlockCannotBePutIntoItself()
    {
        const Document outer = sample();
        const auto focus = document::focusOn(outer, row_1);
        const Document working = *document::opened(outer, *focus);
        const auto carried = document::carriedBack(outer, *focus, working, document::place(working, BlockId("row"), AreaId("hall"), {{31'000, 36'000}, Turn::none, false}));
        QVERIFY(!carried);
        QVERIFY(!carried.error().what.empty());
    }

    void onlyBlocksThatStandThereAreOpened()
    {
        Document outer = sample();
        QVERIFY(!document::focusOn(outer, PlacementId("lone")));
        QVERIFY(!document::focusOn(outer, row_1, 3, 0));
        outer = document::applied(outer, document::setException(outer, row_1, {1, 0, true, {}, {}}));
        QVERIFY(!document::focusOn(outer, row_1, 1, 0));
        const auto focus = document::focusOn(outer, row_1, 2, 0);
        QVERIFY(focus);
        outer = document::applied(outer, document::setException(outer, row_1, {2, 0, true, {}, {}}));
        QVERIFY(!document::opened(outer, *focus));
    }

    void theDifferenceLeadsFromOneToTheOther()
    {
        const Document a = sample();
        Document b = document::applied(a, document::place(a, RackId("network"), AreaId("hall"), {{31'000, 36'000}, Turn::none, false}));
        b = document::applied(b, document::setLocked(b, std::vector{row_1}, true));
        QVERIFY(document::applied(a, document::difference(a, b)) == b);
        QVERIFY(document::applied(b, document::difference(b, a)) == a);
        QVERIFY(document::difference(a, a).isNothing());
    }
};

QTEST_APPLESS_MAIN(TestBlockFocus)
#include "test_block_focus.moc"
