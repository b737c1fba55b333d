// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "document/arranging.h"
#include "document/builders.h"
#include "document/repeats.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;
using floorplan::Placement;

namespace {

const std::vector<PlacementId> all{PlacementId("lone"), PlacementId("row-1"), PlacementId("row-2")};

const Placement& row(const Document& document, const PlacementId& id) { return *document.find<Placement>(id); }

}  // namespace

/// Several placements changed at once, and repeats that nobody has spaced.
class TestSeveral : public QObject {
    Q_OBJECT
private slots:
    void oneEditChangesAllAndOnlyWhatDiffers()
    {
        const Document before = test::sampleDocument();
        const Document labelled = document::applied(before, document::setLabel(before, all, "row-1"));
        for (const PlacementId& id : all) QCOMPARE(row(labelled, id).label, std::string("row-1"));
        QCOMPARE(document::setLabel(before, all, "row-1").list<Placement>().size(), std::size_t{2});
        const Document outside = document::applied(before, document::setArea(before, all, {}));
        for (const PlacementId& id : all) {
            QVERIFY(row(outside, id).area.empty());
            QCOMPARE(row(outside, id).pose.origin, row(before, id).pose.origin);
        }
    }

    void eachTurnsAboutItsOwnCentre()
    {
        Document before = test::sampleDocument();
        before = document::applied(before, document::turn(before, {&all[1], 1}, geometry::Turn::half));
        const document::Edit edit = document::setTurn(before, all, geometry::Turn::quarter);
        const Document after = document::applied(before, edit);
        const document::DocumentLookup lookup(after);
        for (const PlacementId& id : all) {
            QCOMPARE(row(after, id).pose.turn, geometry::Turn::quarter);
            const auto was = floorplan::extent(row(before, id), lookup).centre();
            const auto is = floorplan::extent(row(after, id), lookup).centre();
            QVERIFY(std::abs(was.x - is.x) <= 2 && std::abs(was.y - is.y) <= 2);   // halves of a millimetre are rounded
        }
        QVERIFY(document::applied(after, edit.reversed()) == before);
        QVERIFY(document::setTurn(after, all, geometry::Turn::quarter).isNothing());
    }

    void aPitchIsOfThoseThatRepeat()
    {
        Document before = test::sampleDocument();
        before = document::applied(before, document::setRepeat(before, all[1], {2, 1, 6000, 0}));
        const Document after = document::applied(before, document::setPitch(before, all, 7000, 3000));
        QCOMPARE(row(after, all[1]).repeat, (floorplan::Repeat{2, 1, 7000, 0}));
        QCOMPARE(row(after, all[0]).repeat, (floorplan::Repeat{}));
    }

    void copiesGetThePitchThatKeepsThemApart()
    {
        const Document d = test::sampleDocument();
        const document::DocumentLookup lookup(d);
        using floorplan::Repeat;
        QCOMPARE(document::standingApart(BlockId("row"), {3, 2, 0, 0}, lookup), (Repeat{3, 2, 6000, 2400}));
        QCOMPARE(document::standingApart(RackId("compute"), {3, 2, 0, 0}, lookup), (Repeat{3, 2, 600, 2400}));
        QCOMPARE(document::standingApart(ItemId("test-generator"), {2, 2, 0, 0}, lookup), (Repeat{2, 2, 4200, 13200}));
        QCOMPARE(document::standingApart(BlockId("row"), {3, 2, 5000, 0}, lookup), (Repeat{3, 2, 5000, 2400}));   // what is given stays
        QCOMPARE(document::standingApart(BlockId("row"), {1, 1, 0, 0}, lookup), (Repeat{}));                     // nothing to keep apart
    }

    void machinesKeepTheClearancesThatTheyAskFor()
    {
        Document d = test::sampleDocument();
        d.put(test::item("wide", catalog::Kind::transformer, {{"width_mm", 2000}, {"depth_mm", 2000}, {"clearance_front_mm", 3000}, {"clearance_rear_mm", 1000}}));
        const document::DocumentLookup lookup(d);
        QCOMPARE(document::standingApart(ItemId("wide"), {1, 2, 0, 0}, lookup).pitch_y, geometry::Mm{6000});
    }
};

QTEST_APPLESS_MAIN(TestSeveral)
#include "test_several.moc"
