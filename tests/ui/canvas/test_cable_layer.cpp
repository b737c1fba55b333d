// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPixmap>
#include <QSignalSpy>
#include <QTest>

#include "canvas/cable_colours.h"
#include "canvas/cable_layer.h"
#include "canvas/network_layers_box.h"
#include "designs/designs.h"
#include "support/fail_on_warning.h"

using namespace cw;

namespace {

/// A view of a whole design, without anything else painted over it.
struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;

    explicit Stage(const char* design)
    {
        session.reset(*designs::make(design), {});
        view.resize(1000, 700);
        view.setSession(&session);
        ui::PlanOptions options = view.options();
        options.findings = options.legend = options.labels = false;
        view.setOptions(options);
        view.show();
    }

    template <class Set>
    QImage with(Set&& set)
    {
        ui::PlanOptions options = view.options();
        set(options);
        view.setOptions(options);
        return view.grab().toImage();
    }
};

/// Pixels whose colour is nearly this one.
int countOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) + std::abs(pixel.blue() - colour.blue()) < 60) ++count;
        }
    return count;
}

geometry::Rect racksOf(const evaluation::PlanStands& plan)
{
    geometry::Rect all;
    for (const evaluation::Stand& stand : plan.stands) all = all.united({stand.where, stand.where});
    return all.grown(5'000);
}

}  // namespace

class TestCableLayer : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void nothingIsDrawnUntilItIsAskedFor()
    {
        Stage stage("superpod-h100-4su");
        const QImage plain = stage.view.grab().toImage();
        QCOMPARE(countOf(plain, ui::cutPen(1, false).color()), 0);
        stage.with([](ui::PlanOptions& options) { options.cables = options.minimum_cut = true; });
        QVERIFY(stage.with([](ui::PlanOptions& options) { options.cables = options.minimum_cut = false; }) == plain);
    }

    void theTwoSidesOfTheCutFillAboutAsManyRacks()
    {
        Stage stage("superpod-h100-4su");
        evaluation::CableView known;
        known.update(stage.session.document(), stage.session.assessment()->networks, NetworkId("compute"));
        stage.view.zoomToRect(racksOf(known.plan()));
        const QImage image = stage.with([](ui::PlanOptions& options) {
            options.minimum_cut = true;
            options.overlaid_network = NetworkId("compute");
        });
        const int a = countOf(image, ui::sideColour(evaluation::StandSide::a, false));
        const int b = countOf(image, ui::sideColour(evaluation::StandSide::b, false));
        QVERIFY2(a > 1'000 && b > 1'000, qPrintable(QString("%1 and %2").arg(a).arg(b)));
        QVERIFY2(std::abs(a - b) < std::max(a, b) / 2, qPrintable(QString("%1 and %2").arg(a).arg(b)));
        QVERIFY(countOf(image, ui::cutPen(1, false).color()) > 100);
    }

    void cablesAreDrawnInTheColoursOfTheirMedia()
    {
        Stage stage("superpod-h100-4su");
        evaluation::CableView known;
        known.update(stage.session.document(), stage.session.assessment()->networks, NetworkId("compute"));
        stage.view.zoomToRect(racksOf(known.plan()));
        const QColor multimode = ui::mediumPen("multimode", 1, false).color();
        const int before = countOf(stage.view.grab().toImage(), multimode);
        const int with = countOf(stage.with([](ui::PlanOptions& options) { options.cables = true; }), multimode);
        QVERIFY2(with > before + 200, qPrintable(QString("%1 and %2").arg(before).arg(with)));
    }

    void mediaDifferInColourOrDashes()
    {
        const std::array media{"", "copper active", "AOC", "multimode", "single-mode 100 m", "single-mode 500 m", "single-mode 2 km"};
        for (const bool dark : {false, true})
            for (std::size_t i = 0; i < media.size(); ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    const QPen a = ui::mediumPen(media[i], 2, dark), b = ui::mediumPen(media[j], 2, dark);
                    QVERIFY2(a.color() != b.color() || a.style() != b.style(), media[i]);
                }
    }

    void theBoxChoosesWhatLiesOverThePlan()
    {
        Stage stage("superpod-h100-4su");
        ui::NetworkLayersBox box(stage.view, stage.session);
        QCOMPARE(box.network().count(), static_cast<int>(stage.session.document().table<fabric::Network>().size()));
        QCOMPARE(box.network().currentData().toString(), QString("compute"));   // the first back end
        box.cables().click();
        box.minimumCut().click();
        QVERIFY(stage.view.options().cables && stage.view.options().minimum_cut);
        const int storage = box.network().findData("storage");
        QVERIFY(storage >= 0);
        box.network().setCurrentIndex(storage);
        emit box.network().activated(storage);
        QCOMPARE(stage.view.options().overlaid_network, NetworkId("storage"));
        ui::PlanOptions off = stage.view.options();
        off.cables = false;
        stage.view.setOptions(off);
        QVERIFY(!box.cables().isChecked());
    }

    void aMillionGpusAreDrawnInFewLines()
    {
        Stage stage("campus-1m");
        stage.with([](ui::PlanOptions& options) { options.cables = true; });
        evaluation::CableView known;
        known.update(stage.session.document(), stage.session.assessment()->networks, NetworkId("backend"));
        QVERIFY(known.cables().racks.size() > ui::most_rack_lines);
        QVERIFY2(known.cables().placements.size() < 20'000, qPrintable(QString::number(known.cables().placements.size())));
    }
};

QTEST_MAIN(TestCableLayer)
#include "test_cable_layer.moc"
