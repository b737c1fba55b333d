// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "geometry/geometry.h"
#include "geometry/overlap.h"
#include "geometry/width.h"

using namespace cw::geometry;

namespace {

std::mt19937_64 random_numbers{20241101};

Mm any(Mm most) { return static_cast<Mm>(random_numbers() % static_cast<std::uint64_t>(2 * most + 1)) - most; }
Pose anyPose() { return {{any(1'000'000), any(1'000'000)}, static_cast<Turn>(random_numbers() % 4), random_numbers() % 2 == 0}; }
Point anyPoint() { return {any(50'000), any(50'000)}; }

}  // namespace

class TestPlane : public QObject {
    Q_OBJECT
private slots:
    void composingPosesIsApplyingOneAfterTheOther()
    {
        for (int i = 0; i < 1000; ++i) {
            const Pose outer = anyPose();
            const Pose inner = anyPose();
            const Point p = anyPoint();
            QVERIFY(apply(compose(outer, inner), p) == apply(outer, apply(inner, p)));
        }
    }

    void theInverseTakesEveryPointBack()
    {
        for (int i = 0; i < 1000; ++i) {
            const Pose pose = anyPose();
            const Point p = anyPoint();
            QVERIFY(apply(inverse(pose), apply(pose, p)) == p);
        }
    }

    void aRectangleKeepsItsSizeUnderEveryPose()
    {
        for (int i = 0; i < 1000; ++i) {
            const Rect rect = Rect::at(anyPoint(), {600, 1200});
            const Rect turned = apply(anyPose(), rect);
            QCOMPARE(turned.width() * turned.depth(), rect.width() * rect.depth());
            QCOMPARE(std::min(turned.width(), turned.depth()), Mm{600});
        }
    }

    void fourQuarterTurnsAreNone()
    {
        for (int i = 0; i < 200; ++i) {
            const Pose start = anyPose();
            const Point centre = anyPoint();
            Pose pose = start;
            for (int k = 0; k < 4; ++k) pose = turnedAbout(pose, centre, Turn::quarter);
            QVERIFY(pose == start);
        }
    }

    void anLShapeContainsOnlyWhatIsInside()
    {
        const Polygon l{{{0, 0}, {100, 0}, {100, 40}, {40, 40}, {40, 100}, {0, 100}}};
        QVERIFY(isSimple(l));
        QVERIFY(std::abs(areaM2(l) - 0.0064) < 1e-12);
        QVERIFY(contains(l, Rect{{0, 0}, {40, 100}}));
        QVERIFY(!contains(l, Rect{{30, 30}, {60, 60}}));
        QVERIFY(overlaps(l, Rect{{30, 30}, {60, 60}}));
        QVERIFY(!overlaps(l, Rect{{50, 50}, {90, 90}}));
        QVERIFY(contains(l, Point{40, 40}));
        QVERIFY(!contains(l, Point{41, 41}));
    }

    void aBowTieIsNotSimple()
    {
        QVERIFY(!isSimple(Polygon{{{0, 0}, {10, 10}, {10, 0}, {0, 10}}}));
        QVERIFY(!isSimple(Polygon{{{0, 0}, {10, 0}}}));
        QVERIFY(!isSimple(Polygon{{{0, 0}, {10, 0}, {20, 0}}}));
    }

    void theIndexFindsWhatTryingAllFinds()
    {
        std::vector<std::pair<Rect, RectIndex::Key>> entries;
        for (RectIndex::Key key = 0; key < 500; ++key) entries.emplace_back(Rect::at(anyPoint(), {1 + static_cast<Mm>(random_numbers() % 3000), 1 + static_cast<Mm>(random_numbers() % 3000)}), key);
        RectIndex index(entries);
        for (int i = 0; i < 100; ++i) {
            const Rect window = Rect::at(anyPoint(), {5000, 5000});
            auto found = index.query(window);
            std::sort(found.begin(), found.end());
            std::vector<RectIndex::Key> expected;
            for (const auto& [rect, key] : entries)
                if (rect.intersects(window)) expected.push_back(key);
            QVERIFY(found == expected);
        }
        QVERIFY(index.remove(entries[7].first, 7));
        QVERIFY(!index.remove(entries[7].first, 7));
        QCOMPARE(index.size(), std::size_t{499});
    }

    void theWidthOfAWayIsThatOfItsNarrowestPart_data()
    {
        QTest::addColumn<QVector<QPoint>>("corners");
        QTest::addColumn<int>("width");
        QTest::newRow("rectangle") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 900}, {0, 900}} << 900;
        QTest::newRow("wide rectangle") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 2000}, {0, 2000}} << 1118;
        QTest::newRow("narrow L") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 500}, {500, 500}, {500, 5000}, {0, 5000}} << 500;
        QTest::newRow("wide L") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 1200}, {1200, 1200}, {1200, 5000}, {0, 5000}} << 1118;
        QTest::newRow("L with one narrow leg") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 1200}, {700, 1200}, {700, 5000}, {0, 5000}} << 700;
        QTest::newRow("a neck between two rooms") << QVector<QPoint>{{0, 0}, {3000, 0}, {3000, 1000}, {3400, 1000}, {3400, 0}, {6000, 0}, {6000, 3000}, {3400, 3000}, {3400, 1800}, {3000, 1800}, {3000, 3000}, {0, 3000}} << 800;
        QTest::newRow("a shallow niche") << QVector<QPoint>{{0, 0}, {5000, 0}, {5000, 1500}, {3000, 1500}, {3000, 1800}, {2100, 1800}, {2100, 1500}, {0, 1500}} << 1118;
        QTest::newRow("a chamfer") << QVector<QPoint>{{0, 0}, {4800, 0}, {5000, 200}, {5000, 1500}, {0, 1500}} << 1118;
    }
    void theWidthOfAWayIsThatOfItsNarrowestPart()
    {
        QFETCH(QVector<QPoint>, corners);
        QFETCH(int, width);
        Polygon way;
        for (const QPoint& corner : corners) way.corners.push_back({corner.x(), corner.y()});
        QVERIFY2(std::abs(clearWidth(way, 1118) - width) <= 1, std::to_string(clearWidth(way, 1118)).c_str());
    }

    void polygonsOverlapOnlyWhenTheyShareArea()
    {
        const Polygon corner{{{0, 0}, {4000, 0}, {4000, 1000}, {1000, 1000}, {1000, 4000}, {0, 4000}}};
        const Polygon diamond{{{2500, 1500}, {3500, 2500}, {2500, 3500}, {1500, 2500}}};
        QVERIFY(!overlaps(corner, diamond));
        QVERIFY(overlaps(corner, moved(diamond, {-1000, -1000})));
        QVERIFY(!overlaps(corner, Polygon::rectangle({{1000, 1000}, {4000, 4000}})));
    }
};

QTEST_APPLESS_MAIN(TestPlane)
#include "test_plane.moc"
