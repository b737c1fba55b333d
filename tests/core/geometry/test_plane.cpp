// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QTest>

#include "geometry/geometry.h"

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
};

QTEST_APPLESS_MAIN(TestPlane)
#include "test_plane.moc"
