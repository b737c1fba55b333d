// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a frame of the plan costs: everything repainted, and a drag over the cached background.
#include <QApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include "canvas/plan_view.h"
#include "designs/designs.h"

using namespace cw;

namespace {

/// A plan view of 1920 x 1080 on a design of so many GPUs.
struct Scene {
    explicit Scene(std::int64_t gpus) : image(1920, 1080, QImage::Format_ARGB32_Premultiplied)
    {
        session.reset(*designs::make("memphis-100k-h100", gpus), {});
        view.resize(image.size());
        view.setSession(&session);
        view.fitAll();
        render();
    }

    void render() { view.render(&image, {}, {}, QWidget::DrawWindowBackground); }

    QImage image;
    ui::DocumentSession session;
    ui::PlanView view;
};

/// Zoomed by a hair each time, so that nothing cached can be used.
void repaintEverything(benchmark::State& state)
{
    Scene scene(state.range(0));
    bool closer = false;
    for (auto _ : state) {
        closer = !closer;
        if (closer) scene.view.zoomIn();
        else scene.view.zoomOut();
        scene.render();
    }
}

void repaintAHall(benchmark::State& state)
{
    Scene scene(state.range(0));
    const auto* hall = scene.session.document().find<floorplan::Area>(AreaId("hall-1"));
    scene.view.zoomToRect(geometry::bounds(hall->outline));
    bool closer = false;
    for (auto _ : state) {
        closer = !closer;
        if (closer) scene.view.zoomIn();
        else scene.view.zoomOut();
        scene.render();
    }
}

/// The whole of a drag: the assessment and the picture.
void dragAPod(benchmark::State& state)
{
    Scene scene(state.range(0));
    const std::vector<document::Subject> pod{PlacementId("hall-1.pod-1")};
    geometry::Mm by = 0;
    for (auto _ : state) {
        by = by == 0 ? 100 : 0;
        scene.session.preview(document::move(scene.session.committed(), pod, {by, 50}));
        scene.render();
    }
}

}  // namespace

BENCHMARK(repaintEverything)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(repaintAHall)->Arg(100'352)->Unit(benchmark::kMillisecond);
BENCHMARK(dragAPod)->Arg(100'352)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
