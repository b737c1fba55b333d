// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Areas drawn and reshaped by chance: always a design that can be read back, and always undone to the same bytes.
#include <random>

#include <QTest>

#include "designs/designs.h"
#include "document/areas.h"
#include "document/builders.h"
#include "document/history.h"
#include "geometry/reshape.h"
#include "storage/storage.h"

using namespace cw;
using document::Document;
using document::Edit;
using floorplan::Area;
using floorplan::Placement;
using geometry::Point;
using geometry::Polygon;

namespace {

Document small() { return *designs::make("superpod-h100-4su", 248); }

class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    /// Nothing when what was tried is refused.
    std::optional<Edit> next(const Document& document)
    {
        const Area& area = anyArea(document);
        const std::size_t corner = upTo(area.outline.corners.size());
        switch (upTo(9)) {
        case 0: return ok(document::addArea(document, static_cast<floorplan::AreaKind>(upTo(7)), rectangle(area)));
        case 1: return ok(document::setOutline(document, area.id, geometry::cornerMoved(area.outline, corner, area.outline.corners[corner] + step(), upTo(2) == 1)));
        case 2: return ok(document::setOutline(document, area.id, geometry::edgeMoved(area.outline, corner, step())));
        case 3: return ok(document::setOutline(document, area.id, geometry::cornerAdded(area.outline, corner, geometry::middleOfEdge(area.outline, corner) + step())));
        case 4: return ok(document::setOutline(document, area.id, geometry::cornerRemoved(area.outline, corner)));
        case 5: return ok(document::addKeepOut(document, area.id, {static_cast<floorplan::KeepOutKind>(upTo(4)), rectangle(area)}));
        case 6: return document::removeKeepOut(document, area.id, upTo(3));
        case 7: return ok(document::setColumns(document, area.id, upTo(2) ? std::optional(floorplan::ColumnGrid{area.outline.corners[0], 9'000, 9'000, 1 + int(upTo(5)), 1 + int(upTo(5)), 400}) : std::nullopt));
        default: {
            const document::Subject subject(area.id);
            return document::move(document, {&subject, 1}, step());
        }
        }
    }

private:
    std::size_t upTo(std::size_t n) { return random_() % n; }
    Point step() { return {static_cast<geometry::Mm>(upTo(8000)) - 4000, static_cast<geometry::Mm>(upTo(8000)) - 4000}; }
    const Area& anyArea(const Document& document)
    {
        const auto& rows = document.table<Area>().rows();
        return *rows[upTo(rows.size())];
    }
    Polygon rectangle(const Area& area)
    {
        const auto bounds = geometry::bounds(area.outline);
        const Point from = bounds.min + Point{static_cast<geometry::Mm>(upTo(5000)), static_cast<geometry::Mm>(upTo(5000))};
        return Polygon::rectangle({from, from + Point{1 + static_cast<geometry::Mm>(upTo(20'000)), 1 + static_cast<geometry::Mm>(upTo(20'000))}});
    }
    static std::optional<Edit> ok(Result<Edit> edit) { return edit ? std::optional(std::move(*edit)) : std::nullopt; }

    std::mt19937 random_;
};

Document withHall()
{
    Document document;
    const auto edit = document::addArea(document, floorplan::AreaKind::hall, Polygon::rectangle({{0, 0}, {40'000, 30'000}}));
    return document::applied(document, *edit);
}

}  // namespace

class TestAreas : public QObject {
    Q_OBJECT
private slots:
    void anySequenceCanBeReadBackAndIsUndoneToTheSameBytes()
    {
        int done = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Document document = small();
            const std::string original = storage::toJson(document);
            document::History history;
            Chance chance(seed);
            for (int step = 0; step < 40; ++step) {
                const auto edit = chance.next(document);
                if (!edit || edit->isNothing()) continue;
                QVERIFY(!edit->title.empty());
                document = document::applied(document, *edit);
                history.push(*edit);
                ++done;
                const auto again = storage::fromJson(storage::toJson(document));
                QVERIFY2(again.has_value(), again ? "" : (edit->title + ": " + again.error().sentence()).c_str());
                QVERIFY(*again == document);
            }
            while (history.canUndo()) document = document::applied(document, *history.undo());
            QVERIFY(storage::toJson(document) == original);
        }
        QVERIFY(done > 200);
    }

    void aRectangleStaysOneUnlessACornerIsFreed()
    {
        const Polygon square = Polygon::rectangle({{0, 0}, {1000, 2000}});
        for (std::size_t i = 0; i < 4; ++i) {
            const Point to = square.corners[i] + Point{-300, 250};
            const Polygon next = geometry::cornerMoved(square, i, to);
            QVERIFY(geometry::asRectangle(next).has_value());
            QCOMPARE(next.corners[i], to);
            QCOMPARE(next.corners[(i + 2) % 4], square.corners[(i + 2) % 4]);
            const Polygon freed = geometry::cornerMoved(square, i, to, true);
            QVERIFY(!geometry::asRectangle(freed));
            QCOMPARE(freed.corners[(i + 1) % 4], square.corners[(i + 1) % 4]);
        }
    }

    void anEdgeMovesOnlyAcrossItself()
    {
        const Polygon square = Polygon::rectangle({{0, 0}, {1000, 2000}});
        QCOMPARE(geometry::bounds(geometry::edgeMoved(square, 1, {500, 777})), (geometry::Rect{{0, 0}, {1500, 2000}}));
        QCOMPARE(geometry::bounds(geometry::edgeMoved(square, 0, {500, -100})), (geometry::Rect{{0, -100}, {1000, 2000}}));
    }

    void aCornerAddedAndRemovedIsTheSameOutline()
    {
        const Polygon square = Polygon::rectangle({{0, 0}, {1000, 2000}});
        for (std::size_t i = 0; i < 4; ++i) {
            const Polygon more = geometry::cornerAdded(square, i, geometry::middleOfEdge(square, i));
            QCOMPARE(more.corners.size(), std::size_t{5});
            QVERIFY(geometry::cornerRemoved(more, i + 1) == square);
        }
        const Polygon triangle{{{0, 0}, {1000, 0}, {0, 1000}}};
        QVERIFY(geometry::cornerRemoved(triangle, 1) == triangle);
    }

    void aHallDrawnInABuildingLiesInItAndTakesWhatStandsThere()
    {
        Document document;
        document = document::applied(document, *document::addArea(document, floorplan::AreaKind::building, Polygon::rectangle({{0, 0}, {60'000, 60'000}})));
        Placement ups;
        ups.id = PlacementId("ups");
        ups.area = AreaId("building-1");
        ups.what = ItemId("ups-1200");
        ups.pose.origin = {5'000, 5'000};
        document.put(ups);
        const auto edit = document::addArea(document, floorplan::AreaKind::hall, Polygon::rectangle({{1'000, 1'000}, {30'000, 30'000}}));
        const Document after = document::applied(document, *edit);
        QCOMPARE(after.find<Area>(AreaId("hall-1"))->parent, AreaId("building-1"));
        QCOMPARE(after.find<Area>(AreaId("hall-1"))->name, std::string("Hall 1"));
        QCOMPARE(after.find<Placement>(PlacementId("ups"))->area, AreaId("hall-1"));
    }

    void aBuildingDrawnAroundAHallHoldsIt()
    {
        const Document document = withHall();
        const auto edit = document::addArea(document, floorplan::AreaKind::building, Polygon::rectangle({{-1'000, -1'000}, {50'000, 50'000}}));
        QCOMPARE(document::applied(document, *edit).find<Area>(AreaId("hall-1"))->parent, AreaId("building-1"));
    }

    void whatEnclosesNothingIsRefused()
    {
        const Document document = withHall();
        const AreaId hall("hall-1");
        const Polygon bow{{{0, 0}, {1000, 1000}, {1000, 0}, {0, 1000}}};
        const Polygon line{{{0, 0}, {1000, 0}}};
        for (const Polygon& bad : {bow, line, Polygon{}}) {
            QVERIFY(!document::addArea(document, floorplan::AreaKind::hall, bad).has_value());
            QVERIFY(!document::setOutline(document, hall, bad).has_value());
            QVERIFY(!document::addKeepOut(document, hall, {floorplan::KeepOutKind::door, bad}).has_value());
        }
        QVERIFY(!document::setOutline(document, AreaId("none"), Polygon::rectangle({{0, 0}, {1, 1}})).has_value());
        QVERIFY(!document::setColumns(document, hall, floorplan::ColumnGrid{{0, 0}, 0, 0, 3, 1, 400}).has_value());
        QVERIFY(!document::setColumns(document, hall, floorplan::ColumnGrid{{0, 0}, 9'000, 9'000, 2'000, 1, 400}).has_value());
        QVERIFY(document::setColumns(document, hall, floorplan::ColumnGrid{{0, 0}, 9'000, 0, 3, 1, 400}).has_value());
    }
};

QTEST_APPLESS_MAIN(TestAreas)
#include "test_areas.moc"
