// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "canvas/plan_view.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"
#include "tools/tray_tool.h"

using namespace cw;
using cabling::Tray;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;
    ui::TrayTool* tool = new ui::TrayTool;

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.setSnapping(false);
        view.show();
        view.setTool(std::unique_ptr<ui::Tool>(tool));
    }
    QPoint at(geometry::Point site) const { return view.viewport().toWidget(site).toPoint(); }
    void click(geometry::Point site) { QTest::mouseClick(&view, Qt::LeftButton, {}, at(site)); }
    void draw(std::initializer_list<geometry::Point> corners)
    {
        for (const auto& corner : corners) click(corner);
        QTest::keyClick(&view, Qt::Key_Return);
    }
    const Tray& only() const
    {
        const auto& rows = session.document().table<Tray>().rows();
        if (rows.size() != 1) qFatal("not one tray");
        return *rows.front();
    }
    std::string bytes() const { return storage::toJson(session.document()); }
};

constexpr geometry::Point a{70'000, 70'000}, b{90'000, 70'000}, c{90'000, 90'000};

bool near(geometry::Point one, geometry::Point other) { return std::llabs(one.x - other.x) < 500 && std::llabs(one.y - other.y) < 500; }

}  // namespace

class TestTrayTool : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void cornersMakeATrayInItsArea()
    {
        Stage stage;
        const std::string before = stage.bytes();
        QSignalSpy chosen(stage.tool, &ui::TrayTool::trayChosen);
        stage.draw({a, b, c});
        QCOMPARE(stage.only().path.size(), std::size_t{3});
        QVERIFY(near(stage.only().path[2], c));
        QCOMPARE(stage.only().area, AreaId("hall"));
        QCOMPARE(chosen.size(), 1);
        stage.session.undo();
        QVERIFY(stage.bytes() == before);
    }

    void oneCornerIsNoTray()
    {
        Stage stage;
        stage.draw({a});
        QCOMPARE(stage.session.document().table<Tray>().size(), std::size_t{0});
        QVERIFY(!stage.session.history().canUndo());
    }

    void aDraggedCornerIsOneHistoryEntry()
    {
        Stage stage;
        stage.draw({a, b});
        const std::string before = stage.bytes();
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, stage.at(b));
        QTest::mouseMove(&stage.view, stage.at({95'000, 75'000}));
        QTest::mouseMove(&stage.view, stage.at(c));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.at(c));
        QVERIFY(near(stage.only().path[1], c));
        QVERIFY(near(stage.only().path[0], a));
        stage.session.undo();
        QVERIFY(stage.bytes() == before);
    }

    void aDraggedLineMovesTheWholeTray()
    {
        Stage stage;
        stage.draw({a, b});
        QTest::mousePress(&stage.view, Qt::LeftButton, {}, stage.at({80'000, 70'000}));
        QTest::mouseMove(&stage.view, stage.at({80'000, 74'000}));
        QTest::mouseMove(&stage.view, stage.at({80'000, 75'000}));
        QTest::mouseRelease(&stage.view, Qt::LeftButton, {}, stage.at({80'000, 75'000}));
        QVERIFY(near(stage.only().path[0], a + geometry::Point{0, 5'000}));
        QVERIFY(near(stage.only().path[1], b + geometry::Point{0, 5'000}));
    }

    void escapeDropsWhatIsHalfDrawn()
    {
        Stage stage;
        stage.click(a);
        stage.click(b);
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.tool->isBusy());
        QCOMPARE(stage.session.document().table<Tray>().size(), std::size_t{0});
    }

    void deleteTakesTheChosenTrayAway()
    {
        Stage stage;
        stage.draw({a, b});
        stage.click({80'000, 70'000});
        QVERIFY(stage.tool->chosen().has_value());
        QTest::keyClick(&stage.view, Qt::Key_Delete);
        QCOMPARE(stage.session.document().table<Tray>().size(), std::size_t{0});
        stage.session.undo();
        QCOMPARE(stage.session.document().table<Tray>().size(), std::size_t{1});
    }

    void backspaceTakesACornerAway()
    {
        Stage stage;
        stage.draw({a, b, c});
        stage.click(b);
        QTest::keyClick(&stage.view, Qt::Key_Backspace);
        QCOMPARE(stage.only().path.size(), std::size_t{2});
    }

    void traysAreSeenOnThePlan()
    {
        Stage stage;
        const QImage before = stage.view.grab().toImage();
        stage.draw({a, b});
        stage.tool->choose(std::nullopt);
        const QPoint middle = stage.at({80'000, 70'000});
        QVERIFY(stage.view.grab().toImage().pixel(middle) != before.pixel(middle));
    }
};

QTEST_MAIN(TestTrayTool)
#include "test_tray_tool.moc"
