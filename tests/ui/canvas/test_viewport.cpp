// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/viewport.h"
#include "support/fail_on_warning.h"

using namespace cw;
using ui::Viewport;

class TestViewport : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void siteToWidgetAndBackIsExactToTheMillimetre()
    {
        Viewport v;
        v.setSize({1280, 800});
        v.fit({{-30'000, 10'000}, {500'000, 400'000}});
        for (const geometry::Point p : {geometry::Point{0, 0}, {123'457, 98'765}, {-29'999, 399'999}})
            QCOMPARE(v.toSite(v.toWidget(p)), p);
    }

    void northIsUp()
    {
        Viewport v;
        v.setSize({100, 100});
        QVERIFY(v.toWidget(geometry::Point{0, 1000}).y() < v.toWidget(geometry::Point{0, 0}).y());
        QVERIFY(v.toWidget(geometry::Point{1000, 0}).x() > v.toWidget(geometry::Point{0, 0}).x());
    }

    void zoomKeepsThePointUnderTheCursor()
    {
        Viewport v;
        v.setSize({1280, 800});
        v.fit({{0, 0}, {500'000, 400'000}});
        const QPointF anchor(317, 642);
        const QPointF before = v.toSiteExact(anchor);
        for (int i = 0; i < 12; ++i) {
            v.zoomAt(anchor, 1.3);
            const QPointF after = v.toSiteExact(anchor);
            QVERIFY(std::abs(after.x() - before.x()) < 1e-3);
            QVERIFY(std::abs(after.y() - before.y()) < 1e-3);
        }
    }

    void zoomStopsAtItsLimitsWithoutDrifting()
    {
        Viewport v;
        v.setSize({1280, 800});
        for (int i = 0; i < 200; ++i) v.zoomAt({10, 10}, 2);
        QCOMPARE(v.scale(), Viewport::largest_scale);
        const Viewport stopped = v;
        v.zoomAt({10, 10}, 2);
        QVERIFY(v == stopped);
        for (int i = 0; i < 200; ++i) v.zoomAt({10, 10}, 0.5);
        QCOMPARE(v.scale(), Viewport::smallest_scale);
    }

    void fitShowsAllOfIt()
    {
        Viewport v;
        v.setSize({640, 480});
        const geometry::Rect rect{{1'000'000, -50'000}, {1'700'000, 10'000}};
        v.fit(rect);
        QVERIFY(v.window().contains(rect));
        const Viewport fitted = v;
        v.fit(geometry::Rect{});
        QVERIFY(v == fitted);
    }

    void panFollowsTheHand()
    {
        Viewport v;
        v.setSize({640, 480});
        const QPointF held = v.toSiteExact({100, 100});
        v.panBy({40, -25});
        const QPointF now = v.toSiteExact({140, 75});
        QVERIFY((now - held).manhattanLength() < 1e-6);
    }

    void resizingKeepsTheCentre()
    {
        Viewport v;
        v.setSize({640, 480});
        v.centreOn({77'000, 33'000});
        v.setSize({1000, 300});
        QCOMPARE(v.toSite({500, 150}), (geometry::Point{77'000, 33'000}));
    }
};

QTEST_APPLESS_MAIN(TestViewport)
#include "test_viewport.moc"
