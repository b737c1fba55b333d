// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Areas drawn by the mouse and the keyboard, and reshaped by their handles.
#include <QSignalSpy>
#include <QTest>

#include "geometry/reshape.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"
#include "tools/area_tool.h"
#include "tools/select_tool.h"

using namespace cw;
using document::Subject;
using floorplan::Area;
using floorplan::AreaKind;
using floorplan::KeepOutKind;
using geometry::Point;
using geometry::Rect;
using ui::AreaTool;

namespace {

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    explicit Stage(std::unique_ptr<ui::Tool> tool = std::make_unique<ui::SelectTool>())
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.setTool(std::move(tool));
        view.setSnapping(false);
        view.show();
        view.zoomToRect({{10'000, 10'000}, {180'000, 140'000}});
        QObject::connect(&view, &ui::PlanView::toolFinished, &view, [this] { view.setTool(std::make_unique<ui::SelectTool>()); });
    }
    static std::unique_ptr<AreaTool> drawing(ui::OutlinePurpose purpose, AreaTool::Shape shape) { return std::make_unique<AreaTool>(purpose, shape); }
    AreaTool& tool() { return *dynamic_cast<AreaTool*>(view.tool()); }
    std::string bytes() const { return storage::toJson(session.document()); }
    std::size_t entries() const { return session.history().titles().size(); }
    const Area& hall() const { return *session.document().find<Area>(AreaId("hall")); }
    const Area* area(const char* id) const { return session.document().find<Area>(AreaId(id)); }
    /// A pixel on this plan.
    geometry::Mm pixel() const { return view.viewport().millimetres(1) + 1; }
    void hover(Point at) { test::moveTo(view, at, Qt::NoModifier, Qt::NoButton); }
    void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget() ? QApplication::focusWidget() : &view, QString::fromLatin1(text));
    }
};

}  // namespace

class TestAreaTool : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aDragDrawsARectangleInOneEntryAndSelectsIt()
    {
        Stage stage(Stage::drawing(AreaKind::yard, AreaTool::Shape::rectangle));
        const auto bytes = stage.bytes();
        test::drag(stage.view, {130'000, 30'000}, {170'000, 60'000});
        QCOMPARE(stage.entries(), std::size_t{1});
        const Area* yard = stage.area("yard-1");
        QVERIFY(yard && yard->kind == AreaKind::yard);
        const auto rect = geometry::asRectangle(yard->outline);
        QVERIFY(rect && std::llabs(rect->width() - 40'000) < 2 * stage.pixel() && std::llabs(rect->depth() - 30'000) < 2 * stage.pixel());
        QCOMPARE(stage.session.selection().subjects(), (std::set<Subject>{AreaId("yard-1")}));
        QVERIFY(dynamic_cast<ui::SelectTool*>(stage.view.tool()));
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void exactDimensionsAreTyped()
    {
        Stage stage(Stage::drawing(AreaKind::hall, AreaTool::Shape::rectangle));
        stage.view.activateWindow();
        test::click(stage.view, {130'000, 30'000});
        stage.hover({150'000, 50'000});
        QTest::keyClick(&stage.view, Qt::Key_1);
        ui::ExactBar* bar = stage.tool().exactBar();
        QVERIFY(bar);
        QTest::keyClicks(bar->edit(0), "2.5");
        QTest::keyClick(bar->edit(0), Qt::Key_Tab);
        QTest::keyClicks(bar->edit(1), "18 ft");
        QVERIFY(stage.session.isPreviewing());
        QTest::keyClick(bar->edit(1), Qt::Key_Return);
        const auto rect = geometry::asRectangle(stage.area("hall-1")->outline);
        QVERIFY(rect);
        QCOMPARE(rect->width(), 12'500);
        QCOMPARE(rect->depth(), 5'486);
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void aFigureThatCannotBeReadIsRefused()
    {
        Stage stage(Stage::drawing(AreaKind::hall, AreaTool::Shape::rectangle));
        test::click(stage.view, {130'000, 30'000});
        stage.hover({150'000, 50'000});
        QTest::keyClick(&stage.view, Qt::Key_5);
        ui::ExactBar* bar = stage.tool().exactBar();
        QTest::keyClicks(bar->edit(0), " parsecs");
        QTest::keyClick(bar->edit(0), Qt::Key_Return);
        QVERIFY(stage.tool().exactBar());
        QCOMPARE(stage.entries(), std::size_t{0});
        QTest::keyClick(bar->edit(0), Qt::Key_Escape);
        QVERIFY(!stage.tool().exactBar());
        QVERIFY(stage.tool().isBusy());
    }

    void aPolygonClosesAtItsFirstCorner()
    {
        Stage stage(Stage::drawing(AreaKind::yard, AreaTool::Shape::polygon));
        const Point corners[] = {{130'000, 30'000}, {160'000, 30'000}, {160'000, 50'000}, {130'000, 70'000}};
        for (const Point corner : corners) {
            stage.hover(corner);
            test::click(stage.view, corner);
        }
        QVERIFY(stage.session.isPreviewing());
        stage.hover(corners[0]);
        test::click(stage.view, corners[0]);
        QCOMPARE(stage.entries(), std::size_t{1});
        QCOMPARE(stage.area("yard-1")->outline.corners.size(), std::size_t{4});
    }

    void anEdgeOfAPolygonHasATypedLengthAndDirection()
    {
        Stage stage(Stage::drawing(AreaKind::yard, AreaTool::Shape::polygon));
        test::click(stage.view, {130'000, 30'000});
        const auto edge = [&stage](const char* first, const char* rest, const char* direction) {
            stage.hover({150'000, 50'000});
            QTest::keyClick(&stage.view, static_cast<Qt::Key>(first[0]));
            ui::ExactBar* bar = stage.tool().exactBar();
            QTest::keyClicks(bar->edit(0), rest);
            QTest::keyClick(bar->edit(0), Qt::Key_Tab);
            QTest::keyClicks(bar->edit(1), direction);
            QTest::keyClick(bar->edit(1), Qt::Key_Return);
        };
        edge("2", "0", "0");
        edge("1", "0.5", "90");
        edge("2", "0", "180");
        QTest::keyClick(&stage.view, Qt::Key_Return);
        const Area* yard = stage.area("yard-1");
        QVERIFY(yard);
        const auto rect = geometry::asRectangle(yard->outline);
        QVERIFY(rect);
        QCOMPARE(rect->width(), 20'000);
        QCOMPARE(rect->depth(), 10'500);
    }

    void backspaceTakesACornerBackAndEscCancels()
    {
        Stage stage(Stage::drawing(AreaKind::yard, AreaTool::Shape::polygon));
        const auto bytes = stage.bytes();
        test::click(stage.view, {130'000, 30'000});
        test::click(stage.view, {160'000, 30'000});
        QTest::keyClick(&stage.view, Qt::Key_Backspace);
        QVERIFY(stage.tool().isBusy());
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(!stage.tool().isBusy());
        QCOMPARE(stage.bytes(), bytes);
        QVERIFY(!stage.session.isPreviewing());
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QVERIFY(dynamic_cast<ui::SelectTool*>(stage.view.tool()));
    }

    void aCrossedPolygonIsRefusedWithTheReason()
    {
        Stage stage(Stage::drawing(AreaKind::yard, AreaTool::Shape::polygon));
        QSignalSpy hints(&stage.view, &ui::PlanView::statusHint);
        for (const Point corner : {Point{130'000, 30'000}, {160'000, 60'000}, {160'000, 30'000}, {130'000, 60'000}}) {
            stage.hover(corner);
            test::click(stage.view, corner);
        }
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(stage.entries(), std::size_t{0});
        bool said = false;
        for (const auto& hint : hints) said = said || hint[0].toString().contains("crosses itself");
        QVERIFY(said);
    }

    void aKeepOutBelongsToTheAreaAroundIt()
    {
        Stage stage(Stage::drawing(KeepOutKind::door, AreaTool::Shape::rectangle));
        test::drag(stage.view, {50'000, 80'000}, {55'000, 90'000});
        QCOMPARE(stage.hall().keep_outs.size(), std::size_t{1});
        QVERIFY(stage.hall().keep_outs[0].kind == KeepOutKind::door);
        stage.view.setTool(Stage::drawing(KeepOutKind::egress, AreaTool::Shape::rectangle));
        test::drag(stage.view, {150'000, 110'000}, {155'000, 120'000});     // in no area
        QCOMPARE(stage.entries(), std::size_t{1});
    }

    void aCornerHandleResizesTheRectangle()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({AreaId("hall")});
        test::drag(stage.view, {120'000, 100'000}, {140'000, 110'000});
        QCOMPARE(stage.entries(), std::size_t{1});
        const auto rect = geometry::asRectangle(stage.hall().outline);
        QVERIFY(rect);
        QCOMPARE(rect->min, (Point{20'000, 20'000}));
        QVERIFY(std::llabs(rect->max.x - 140'000) <= stage.pixel() && std::llabs(rect->max.y - 110'000) <= stage.pixel());
        stage.session.undo();
        QCOMPARE(stage.bytes(), bytes);
    }

    void anEdgeHandleMovesOneSideOnly()
    {
        Stage stage;
        stage.session.selection().set({AreaId("hall")});
        test::drag(stage.view, {120'000, 60'000}, {130'000, 75'000});
        const auto rect = geometry::asRectangle(stage.hall().outline);
        QVERIFY(rect && rect->max.y == 100'000 && rect->min == (Point{20'000, 20'000}));
        QVERIFY(std::llabs(rect->max.x - 130'000) <= stage.pixel());
    }

    void altDrawsACornerOutOfAnEdgeAndAltClickTakesItAway()
    {
        Stage stage;
        stage.session.selection().set({AreaId("hall")});
        test::drag(stage.view, {120'000, 60'000}, {135'000, 60'000}, Qt::AltModifier);
        QCOMPARE(stage.hall().outline.corners.size(), std::size_t{5});
        QCOMPARE(stage.entries(), std::size_t{1});
        const Point corner = stage.hall().outline.corners[2];
        test::click(stage.view, corner, Qt::AltModifier);
        QCOMPARE(stage.hall().outline.corners.size(), std::size_t{4});
        QVERIFY(stage.hall().outline == test::sampleDocument().find<Area>(AreaId("hall"))->outline);
    }

    void escEndsTheReshapingWithoutATrace()
    {
        Stage stage;
        const auto bytes = stage.bytes();
        stage.session.selection().set({AreaId("hall")});
        test::press(stage.view, {120'000, 100'000});
        test::moveTo(stage.view, {140'000, 110'000});
        QVERIFY(stage.session.isPreviewing());
        QTest::keyClick(&stage.view, Qt::Key_Escape);
        QCOMPARE(stage.bytes(), bytes);
        test::release(stage.view, {140'000, 110'000});
        QCOMPARE(stage.bytes(), bytes);
        QCOMPARE(stage.entries(), std::size_t{0});
    }

    void aSideDrawnOverTheOppositeOneKeepsTheLastGoodShape()
    {
        Stage stage;
        stage.session.selection().set({AreaId("hall")});
        test::press(stage.view, {120'000, 60'000});
        test::moveTo(stage.view, {60'000, 60'000});
        const auto good = stage.hall().outline;
        // Exactly on the opposite side nothing is enclosed.
        const QPoint at = test::onWidget(stage.view, {20'000, 60'000});
        ui::PlanPointer pointer;
        pointer.site = {20'000, 60'000};
        pointer.widget = at;
        pointer.buttons = Qt::LeftButton;
        stage.view.tool()->move(pointer);
        QVERIFY(stage.hall().outline == good);
        test::release(stage.view, {20'000, 60'000});
        QVERIFY(stage.hall().outline == good);
    }

    void aKeepOutIsReshapedByItsOwnHandles()
    {
        Stage stage(Stage::drawing(KeepOutKind::reserved, AreaTool::Shape::rectangle));
        test::drag(stage.view, {80'000, 40'000}, {100'000, 60'000});
        const Point corner = stage.hall().keep_outs[0].outline.corners[2];
        test::drag(stage.view, corner, {110'000, 80'000});
        const auto rect = geometry::bounds(stage.hall().keep_outs[0].outline);
        QVERIFY(std::llabs(rect.max.x - 110'000) <= stage.pixel() && std::llabs(rect.max.y - 80'000) <= stage.pixel());
        QCOMPARE(stage.entries(), std::size_t{2});
    }
};

QTEST_MAIN(TestAreaTool)
#include "test_area_tool.moc"
