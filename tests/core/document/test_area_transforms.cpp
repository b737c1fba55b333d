// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Areas turned, mirrored, copied and pasted, with what lies and stands in them.
#include <QTest>

#include "document/areas.h"
#include "document/builders.h"
#include "document/clipboard.h"
#include "floorplan/door.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;
using document::Subject;
using floorplan::Area;
using floorplan::DoorLeaf;
using floorplan::Placement;
using geometry::Point;
using geometry::Polygon;
using geometry::Turn;

namespace {

const Subject hall = AreaId("hall");

/// The hall with columns, a door and a room.
Document sample()
{
    Document d = test::sampleDocument();
    Area area = *d.find<Area>(AreaId("hall"));
    area.columns = floorplan::ColumnGrid{{26'000, 26'000}, 12'000, 9'000, 8, 7, 400};
    area.keep_outs = {{floorplan::KeepOutKind::door, Polygon::rectangle({{50'000, 20'000}, {51'000, 21'000}})}};
    d.put(area);
    Area room;
    room.id = AreaId("room");
    room.kind = floorplan::AreaKind::room;
    room.parent = AreaId("hall");
    room.outline = Polygon::rectangle({{100'000, 80'000}, {110'000, 90'000}});
    d.put(room);
    return d;
}

Document after(const Document& document, const document::Edit& edit) { return document::applied(document, edit); }

}  // namespace

class TestAreaTransforms : public QObject {
    Q_OBJECT
private slots:
    void fourQuarterTurnsAreNone()
    {
        const Document before = sample();
        Document d = before;
        for (int i = 0; i < 4; ++i) d = after(d, document::turn(d, {&hall, 1}, Turn::quarter));
        const auto &a = *d.find<Area>(AreaId("hall")), &b = *before.find<Area>(AreaId("hall"));
        QCOMPARE(geometry::bounds(a.outline), geometry::bounds(b.outline));
        QVERIFY(a.columns == b.columns);
        QVERIFY(d.table<Placement>() == before.table<Placement>());
    }

    void whatStandsInATurnedHallTurnsWithIt()
    {
        const Document before = sample();
        const Document d = after(before, document::turn(before, {&hall, 1}, Turn::quarter));
        const Area& turned = *d.find<Area>(AreaId("hall"));
        QCOMPARE(geometry::bounds(turned.outline).width(), 80'000);
        QCOMPARE(turned.columns->columns, 7);
        QCOMPARE(turned.columns->pitch_x, 9'000);
        QVERIFY(geometry::contains(turned.outline, turned.columns->first));
        QCOMPARE(d.find<Placement>(PlacementId("row-1"))->pose.turn, Turn::quarter);
        const document::DocumentLookup lookup(d);
        for (const auto& row : d.table<Placement>().rows()) {
            QVERIFY(geometry::contains(turned.outline, floorplan::extent(*row, lookup)));
            QCOMPARE(row->area, AreaId("hall"));
        }
        QVERIFY(geometry::contains(turned.outline, d.find<Area>(AreaId("room"))->outline));
    }

    void mirroredTwiceIsAsBefore()
    {
        const Document before = sample();
        const Document once = after(before, document::mirror(before, {&hall, 1}));
        QVERIFY(!(once == before));
        QVERIFY(after(once, document::mirror(once, {&hall, 1})) == before);
    }

    void aDuplicateBringsWhatIsInside()
    {
        const Document before = sample();
        const Document d = after(before, document::duplicate(before, std::vector{hall}, {0, 100'000}));
        QCOMPARE(d.table<Area>().size(), std::size_t{4});
        QCOMPARE(d.table<Placement>().size(), std::size_t{6});
        const Area* room = d.find<Area>(AreaId("room-1"));
        QVERIFY(room);
        QCOMPARE(room->parent, AreaId("hall-1"));
        std::size_t inside = 0;
        for (const auto& row : d.table<Placement>().rows()) inside += row->area == AreaId("hall-1");
        QCOMPARE(inside, std::size_t{3});
    }

    void aHallIsPastedIntoAnotherDesign()
    {
        const Document clip = document::clip(sample(), std::vector{hall});
        const Document d = after({}, document::paste({}, clip, {1'000, 0}));
        QCOMPARE(geometry::bounds(d.find<Area>(AreaId("hall"))->outline).min, (Point{21'000, 20'000}));
        QCOMPARE(d.find<Area>(AreaId("hall"))->columns->first.x, 27'000);
        QCOMPARE(d.find<Placement>(PlacementId("row-1-1")) ? 1 : 0, d.find<Placement>(PlacementId("row-1")) ? 0 : 1);
        QCOMPARE(d.table<Placement>().size(), std::size_t{3});
        for (const auto& row : d.table<Placement>().rows()) QCOMPARE(row->area, AreaId("hall"));
        // Pasted twice, the second is another hall with placements of its own.
        const Document twice = after(d, document::paste(d, clip, {0, 200'000}));
        QCOMPARE(twice.table<Area>().size(), std::size_t{4});
        QCOMPARE(twice.table<Placement>().size(), std::size_t{6});
    }

    void aDoorSwingsFromTheWallItIsIn()
    {
        const Polygon room = Polygon::rectangle({{0, 0}, {10'000, 8'000}});
        const auto single = floorplan::doorLeaves(Polygon::rectangle({{2'000, 0}, {3'000, 1'000}}), room);
        QCOMPARE(single, (std::vector<DoorLeaf>{{{2'000, 0}, {3'000, 0}, {2'000, 1'000}}}));
        const auto in_the_east = floorplan::doorLeaves(Polygon::rectangle({{9'000, 2'000}, {10'000, 3'000}}), room);
        QCOMPARE(in_the_east, (std::vector<DoorLeaf>{{{10'000, 2'000}, {10'000, 3'000}, {9'000, 2'000}}}));
        const auto wide = floorplan::doorLeaves(Polygon::rectangle({{2'000, 7'000}, {4'000, 8'000}}), room);
        QCOMPARE(wide.size(), std::size_t{2});
        QCOMPARE(wide[0].shut, wide[1].shut);
        QCOMPARE(wide[0].open, (Point{2'000, 7'000}));
    }
};

QTEST_APPLESS_MAIN(TestAreaTransforms)
#include "test_area_transforms.moc"
