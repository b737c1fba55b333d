// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame costs, from the event of the mouse to the last pixel, with the live assessment in between: a drag, a pan and a
// zoom of the plan, by itself and in the whole editor. Painted in software on the thread of the events. Every frame counts:
// the first of a stroke, which takes up what is dragged, and the last, which sets it down.
#include <string>

#include <QApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QWindow>

#include <benchmark/benchmark.h>

#include "canvas/plan_view.h"
#include "designs/designs.h"
#include "percentiles.h"
#include "shell/main_window.h"
#include "tools/select_tool.h"

using namespace cw;

namespace {

constexpr int frames_per_stroke = 60;          // a second of 60 Hz

enum class Sight { site, dragged, hall };      ///< what fills the view

struct Case {
    const char* name;
    QSize size;
    Sight sight;
    bool labels;
};

constexpr Case cases[] = {
    {"1280x800/site/labels", {1280, 800}, Sight::site, true},     {"1280x800/site/bare", {1280, 800}, Sight::site, false},
    {"1280x800/dragged/labels", {1280, 800}, Sight::dragged, true}, {"1280x800/dragged/bare", {1280, 800}, Sight::dragged, false},
    {"1280x800/hall/labels", {1280, 800}, Sight::hall, true},     {"1280x800/hall/bare", {1280, 800}, Sight::hall, false},
    {"3840x2160/site/labels", {3840, 2160}, Sight::site, true},   {"3840x2160/site/bare", {3840, 2160}, Sight::site, false},
    {"3840x2160/dragged/labels", {3840, 2160}, Sight::dragged, true}, {"3840x2160/dragged/bare", {3840, 2160}, Sight::dragged, false},
    {"3840x2160/hall/labels", {3840, 2160}, Sight::hall, true},   {"3840x2160/hall/bare", {3840, 2160}, Sight::hall, false},
};

/// Placements of blocks, hall by hall, until they hold a hundred blocks.
std::set<document::Subject> aHundredBlocks(const document::Document& document)
{
    std::set<document::Subject> chosen;
    std::int64_t blocks = 0;
    for (const auto& row : document.table<floorplan::Placement>().rows()) {
        if (blocks >= 100) break;
        const auto* area = document.find<floorplan::Area>(row->area);
        if (!std::holds_alternative<BlockId>(row->what) || !area || area->kind != floorplan::AreaKind::hall) continue;
        chosen.insert(row->id);
        blocks += row->repeat.count();
    }
    return chosen;
}

/// The plan of the campus, by itself or in the editor, and a hand over it.
class Desk {
public:
    Desk(ui::DocumentSession& session, ui::PlanView& plan, QWidget& window) : session_(session), plan_(plan), window_(window) {}

    void prepare(const Case& one)
    {
        window_.resize(one.size);
        window_.show();
        while (!window_.windowHandle()->isExposed()) QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        dragged_ = aHundredBlocks(session_.document());
        session_.selection().set(dragged_);
        plan_.setLabelsVisible(one.labels);
        const geometry::Rect first = plan_.scene().extentOf(*dragged_.begin());
        if (one.sight == Sight::site) plan_.fitAll();
        if (one.sight == Sight::dragged) plan_.zoomToSelection();
        if (one.sight == Sight::hall) plan_.zoomToRect(first);
        hold_ = plan_.viewport().toWidget(holdOf(first));
        paint();
    }

    /// Press, one move a frame, let go.
    void drag(bench::Percentiles& percentiles)
    {
        percentiles.time([&] { send(QEvent::MouseButtonPress, hold_, Qt::LeftButton, Qt::LeftButton); });
        for (int frame = 1; frame <= frames_per_stroke; ++frame)
            percentiles.time([&] { send(QEvent::MouseMove, hold_ + QPointF(3, 1) * frame, Qt::NoButton, Qt::LeftButton); });
        percentiles.time([&] { send(QEvent::MouseButtonRelease, hold_ + QPointF(3, 1) * frames_per_stroke, Qt::LeftButton, Qt::NoButton); });
        session_.undo();
        paint();
    }

    void pan(bench::Percentiles& percentiles)
    {
        const QPointF from = QRectF(plan_.rect()).center();
        for (const int way : {1, -1}) {
            send(QEvent::MouseButtonPress, from, Qt::MiddleButton, Qt::MiddleButton);
            for (int frame = 1; frame <= frames_per_stroke; ++frame)
                percentiles.time([&] { send(QEvent::MouseMove, from + way * QPointF(5, 3) * frame, Qt::NoButton, Qt::MiddleButton); });
            send(QEvent::MouseButtonRelease, from, Qt::MiddleButton, Qt::NoButton);
        }
    }

    void zoom(bench::Percentiles& percentiles)
    {
        for (int frame = 0; frame < 20; ++frame)
            percentiles.time([&] {
                if (frame % 2 == 0) plan_.zoomIn();
                else plan_.zoomOut();
                paint();
            });
    }

    [[nodiscard]] bool hasMoved() const { return session_.history().canRedo(); }

private:
    /// Something of the placement that can be taken hold of, near its middle.
    geometry::Point holdOf(const geometry::Rect& extent) const
    {
        const geometry::Point middle = extent.centre();
        for (geometry::Mm off = 0; off < extent.depth() / 2; off += 200)
            if (const geometry::Point at{middle.x + off, middle.y + off}; plan_.scene().subjectAt(at, 0, false) == *dragged_.begin()) return at;
        return middle;
    }
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, plan_.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&plan_, &event);
        paint();
    }
    /// What is to be laid out and painted, at once instead of with the next beat of the screen.
    void paint()
    {
        QCoreApplication::processEvents();
        QEvent update(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&window_, &update);
    }

    ui::DocumentSession& session_;
    ui::PlanView& plan_;
    QWidget& window_;
    std::set<document::Subject> dragged_;
    QPointF hold_;
};

document::Document campus() { return *designs::make("campus-1m"); }

using Stroke = void (Desk::*)(bench::Percentiles&);

void onThePlan(benchmark::State& state, const Case& one, Stroke stroke)
{
    ui::DocumentSession session;
    session.reset(campus(), {});
    ui::PlanView plan;
    plan.setSession(&session);
    plan.setTool(std::make_unique<ui::SelectTool>());
    Desk desk(session, plan, plan);
    desk.prepare(one);
    bench::Percentiles percentiles(state);
    for (auto _ : state) (desk.*stroke)(percentiles);
    if (stroke == &Desk::drag && !desk.hasMoved()) state.SkipWithError("nothing was dragged");
}

void inTheEditor(benchmark::State& state, const Case& one, Stroke stroke)
{
    const QTemporaryDir folder;
    ui::MainWindow window({nullptr, folder.filePath("recovery"), false});
    window.session().reset(campus(), {});
    Desk desk(window.session(), window.plan(), window);
    desk.prepare(one);
    bench::Percentiles percentiles(state);
    for (auto _ : state) (desk.*stroke)(percentiles);
    if (stroke == &Desk::drag && !desk.hasMoved()) state.SkipWithError("nothing was dragged");
}

}  // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) qputenv(place, home.path().toUtf8());
    const QApplication app(argc, argv);
    const std::pair<const char*, Stroke> strokes[] = {{"drag", &Desk::drag}, {"pan", &Desk::pan}, {"zoom", &Desk::zoom}};
    const std::pair<const char*, void (*)(benchmark::State&, const Case&, Stroke)> stages[] = {{"plan", onThePlan}, {"editor", inTheEditor}};
    for (const auto& [where, run] : stages)
        for (const auto& [what, stroke] : strokes)
            for (const Case& one : cases)
                benchmark::RegisterBenchmark((std::string(what) + "/" + where + "/" + one.name).c_str(), run, one, stroke)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(5);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
