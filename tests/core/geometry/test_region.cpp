// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "geometry/region.h"
#include "geometry/reshape.h"

using namespace cw::geometry;

namespace {

std::mt19937 numbers{20240731};
Mm upTo(Mm most) { return static_cast<Mm>(numbers() % static_cast<unsigned>(most + 1)); }

/// Corners at growing angles about a centre: never crosses itself, whatever the radii.
Polygon star(int corners, Mm scale)
{
    Polygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * 3.14159265358979 * i / corners;
        const double radius = static_cast<double>(scale / 4 + upTo(scale));
        polygon.corners.push_back({std::llround(radius * std::cos(angle)), std::llround(radius * std::sin(angle))});
    }
    return polygon;
}

}  // namespace

/// Prepared or not, a polygon gives the same answers.
class TestRegion : public QObject {
    Q_OBJECT
private slots:
    void answersAreThoseOfThePolygonItself()
    {
        int contained = 0, overlapping = 0, apart = 0;
        for (int round = 0; round < 60; ++round) {
            const Polygon polygon = star(4 + static_cast<int>(upTo(12)), 40);
            if (!isSimple(polygon)) continue;
            const Region region(polygon);
            QVERIFY(region.bounds() == bounds(polygon));
            for (int i = 0; i < 100; ++i) {
                const Rect rect = Rect::at({upTo(100) - 50, upTo(100) - 50}, {1 + upTo(20), 1 + upTo(20)});
                QCOMPARE(region.contains(rect), contains(polygon, rect));
                QCOMPARE(region.overlaps(rect), overlaps(polygon, rect));
                (contains(polygon, rect) ? contained : overlaps(polygon, rect) ? overlapping : apart)++;
            }
            const Polygon inner = moved(star(5, 10), {upTo(40) - 20, upTo(40) - 20});
            QCOMPARE(region.contains(inner), contains(polygon, inner));
        }
        QVERIFY(contained > 50 && overlapping > 50 && apart > 50);
    }

    /// Shared edges and corners are the hard cases.
    void alongEdgesOfAnLAnswersAreExact()
    {
        const Polygon l{{{0, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 20}, {0, 20}}};
        const Region region(l);
        QVERIFY(!asRectangle(l));
        for (Mm x = -3; x <= 22; ++x)
            for (Mm y = -3; y <= 22; ++y)
                for (const Size size : {Size{1, 1}, Size{10, 10}, Size{3, 10}, Size{20, 1}}) {
                    const Rect rect = Rect::at({x, y}, size);
                    QCOMPARE(region.contains(rect), contains(l, rect));
                    QCOMPARE(region.overlaps(rect), overlaps(l, rect));
                }
    }

    void aRectangleIsOneToo()
    {
        const Region region(Polygon::rectangle({{0, 0}, {10, 10}}));
        QVERIFY(region.contains(Rect{{0, 0}, {10, 10}}));
        QVERIFY(!region.contains(Rect{{0, 0}, {11, 10}}));
        QVERIFY(!region.overlaps(Rect{{10, 0}, {20, 10}}));
        QCOMPARE(region.cost(), std::int64_t{1});
    }

    void nothingLiesInAPolygonWithoutCorners()
    {
        const Region region{Polygon{}};
        QVERIFY(!region.contains(Rect{{0, 0}, {1, 1}}));
        QVERIFY(!region.overlaps(Rect{{0, 0}, {1, 1}}));
    }
};

QTEST_APPLESS_MAIN(TestRegion)
#include "test_region.moc"
