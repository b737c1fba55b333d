// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the plan shows and what its colours say.
#include <QImage>
#include <QTest>

#include "canvas/layers_panel.h"
#include "canvas/plan_colouring.h"
#include "support/fail_on_warning.h"
#include "support/plan_mouse.h"
#include "support/ui_sample.h"
#include "tools/select_tool.h"

using namespace cw;
using floorplan::Placement;
using ui::ColourBy;
using ui::PlanOptions;

namespace {

constexpr geometry::Point in_row_1{32'700, 30'600};
constexpr geometry::Point in_lone{60'300, 60'600};

struct Stage {
    ui::DocumentSession session;
    ui::PlanView view;
    ui::LayersPanel panel{view};

    Stage()
    {
        session.reset(test::sampleDocument(), {});
        view.resize(1000, 700);
        view.setSession(&session);
        view.setTool(std::make_unique<ui::SelectTool>());
        PlanOptions quiet;
        quiet.labels = quiet.grid = quiet.findings = quiet.legend = false;
        view.setOptions(quiet);
        view.show();
        view.zoomToRect({{25'000, 25'000}, {65'000, 65'000}});
        panel.show();
    }
    QColor colourAt(geometry::Point site) { return view.grab().toImage().pixelColor(test::onWidget(view, site)); }
    void choose(ColourBy by)
    {
        panel.colourBy().setCurrentIndex(static_cast<int>(by));
        emit panel.colourBy().activated(static_cast<int>(by));
    }
    ui::PlanColouring colouring() { return {view.scene(), view.theme(), view.options()}; }
    QStringList legend()
    {
        QStringList lines;
        const auto colours = colouring();
        for (const auto bin : colours.used()) lines << colours.bins()[bin].label;
        return lines;
    }
};

}  // namespace

class TestLayers : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aLayerThatIsOffIsNeitherPaintedNorClicked()
    {
        Stage stage;
        const QColor rack = stage.colourAt(in_row_1);
        QTest::mouseClick(stage.panel.box(&PlanOptions::equipment), Qt::LeftButton, {}, {6, stage.panel.box(&PlanOptions::equipment)->height() / 2});
        QVERIFY(!stage.view.options().equipment);
        QVERIFY(stage.colourAt(in_row_1) != rack);
        test::click(stage.view, in_row_1);
        QVERIFY(!stage.session.selection().contains(PlacementId("row-1")));
        test::click(stage.view, in_lone);                  // a network rack
        QVERIFY(stage.session.selection().contains(PlacementId("lone")));
    }

    void everyLayerChangesThePicture()
    {
        Stage stage;
        for (const auto layer : {&PlanOptions::equipment, &PlanOptions::network, &PlanOptions::clearances, &PlanOptions::labels, &PlanOptions::grid, &PlanOptions::legend}) {
            const QImage before = stage.view.grab().toImage();
            stage.panel.box(layer)->click();
            QVERIFY(stage.view.grab().toImage() != before);
            stage.panel.box(layer)->click();
            QCOMPARE(stage.view.grab().toImage(), before);
        }
        QVERIFY(stage.session.document() == test::sampleDocument());
    }

    void thePanelShowsWhatSomebodyElseSwitched()
    {
        Stage stage;
        PlanOptions options = stage.view.options();
        options.clearances = true;
        options.colour_by = ColourBy::phase;
        stage.view.setOptions(options);
        QVERIFY(stage.panel.box(&PlanOptions::clearances)->isChecked());
        QCOMPARE(stage.panel.colourBy().currentIndex(), static_cast<int>(ColourBy::phase));
    }

    void racksOfTheSamePowerHaveTheSameColourAndTheLegendNamesIt()
    {
        Stage stage;
        stage.choose(ColourBy::power);
        // Four nodes of 10 kW in a rack.
        QCOMPARE(stage.legend(), (QStringList{"40 to 80 kW", "no load of its own"}));
        QCOMPARE(stage.colourAt(in_row_1), stage.view.theme().ramp[4]);
        QCOMPARE(stage.colourAt(in_lone), stage.view.theme().neutral);
    }

    void aPowerThatNobodyStatedIsNotZero()
    {
        Stage stage;
        auto document = test::sampleDocument();
        document.put(test::item("mute", catalog::Kind::server, {{"height_u", 1}}));
        auto rack = *document.find<floorplan::RackDesign>(RackId("network"));
        rack.devices = {{ItemId("mute"), 1, 1}};
        document.put(rack);
        stage.session.reset(document, {});
        stage.choose(ColourBy::power);
        QVERIFY(stage.legend().contains("not known"));
        QVERIFY(!stage.legend().contains("below 5 kW"));
    }

    void heatOfALiquidCooledRackIsWhatGoesToTheAir()
    {
        Stage stage;
        auto document = test::sampleDocument();
        document.put(test::item("test-node", catalog::Kind::gpu_system, {{"gpus", 8}, {"nodes", 1}, {"height_u", 8}, {"power_peak_kw", 10}, {"liquid_fraction", 0.8}}));
        stage.session.reset(document, {});
        stage.choose(ColourBy::heat);
        QVERIFY(stage.legend().contains("5 to 10 kW"));    // 8 of 40 kW
    }

    void phasesAreInTheOrderOfTheirDates()
    {
        Stage stage;
        auto document = test::sampleDocument();
        using namespace std::chrono;
        document.put(phases::Phase{PhaseId("a"), "Later", 2027y / 1 / 1, ""});
        document.put(phases::Phase{PhaseId("b"), "Sooner", 2026y / 1 / 1, ""});
        auto row = *document.find<Placement>(PlacementId("row-2"));
        row.phase = PhaseId("a");
        document.put(row);
        stage.session.reset(document, {});
        stage.choose(ColourBy::phase);
        QCOMPARE(stage.legend(), (QStringList{"Sooner", "Later"}));
        QVERIFY(stage.colourAt(in_row_1) != stage.colourAt({32'700, 40'600}));
    }

    void oneCopyOfAnotherPhaseHasItsColour()
    {
        Stage stage;
        auto document = test::sampleDocument();
        using namespace std::chrono;
        document.put(phases::Phase{PhaseId("a"), "First", 2026y / 1 / 1, ""});
        document.put(phases::Phase{PhaseId("b"), "Second", 2027y / 1 / 1, ""});
        auto row = *document.find<Placement>(PlacementId("row-1"));
        row.repeat = {1, 2, 0, 5'000};
        row.exceptions = {{0, 1, false, {}, PhaseId("b")}};
        document.put(row);
        stage.session.reset(document, {});
        stage.choose(ColourBy::phase);
        QVERIFY(stage.colourAt(in_row_1) != stage.colourAt({32'700, 35'600}));
        QCOMPARE(stage.legend(), (QStringList{"First", "Second"}));
    }

    void theWeakestSourceDecides()
    {
        Stage stage;
        auto document = test::sampleDocument();
        auto enclosure = *document.find<catalog::Item>(ItemId("test-enclosure"));
        for (auto& [key, value] : enclosure.values) value.mark = catalog::Provenance::datasheet;
        document.put(enclosure);
        stage.session.reset(document, {});
        stage.choose(ColourBy::provenance);
        QCOMPARE(stage.legend(), (QStringList{"datasheet", "estimate"}));   // the empty rack, the rack with nodes
    }

    void racksAreToldApartByTheirPowerStrips()
    {
        Stage stage;
        auto document = test::sampleDocument();
        document.put(test::item("Strip", catalog::Kind::rack_pdu, {{"rating_kva", 20}}));
        auto rack = *document.find<floorplan::RackDesign>(RackId("compute"));
        rack.devices.push_back({ItemId("Strip"), 1, 2});
        document.put(rack);
        stage.session.reset(document, {});
        stage.choose(ColourBy::feed);
        QCOMPARE(stage.legend(), (QStringList{"A only: 2 x Strip", "none in the rack"}));   // N + 1: one path
    }

    void twoPathsBringFeedsAAndB()
    {
        Stage stage;
        auto document = test::sampleDocument();
        document.put(test::item("Strip", catalog::Kind::rack_pdu, {{"rating_kva", 20}}));
        auto plan = document.single<power::DistributionPlan>();
        plan.redundancy = power::Redundancy::two_n;
        document.put(plan);
        auto rack = *document.find<floorplan::RackDesign>(RackId("compute"));
        const auto legendWith = [&](int strips) {
            auto filled = rack;
            if (strips > 0) filled.devices.push_back({ItemId("Strip"), 1, strips});
            document.put(filled);
            stage.session.reset(document, {});
            stage.choose(ColourBy::feed);
            return stage.legend().front();
        };
        QCOMPARE(legendWith(4), QStringLiteral("A and B: 4 x Strip"));                                 // 40 kW on 40 kVA
        QCOMPARE(legendWith(2), QStringLiteral("A and B, one alone is too small: 2 x Strip"));         // 40 kW on 20 kVA
        QCOMPARE(legendWith(3), QStringLiteral("A and B, unevenly: 3 x Strip"));
        QCOMPARE(legendWith(1), QStringLiteral("A only: 1 x Strip"));
        QCOMPARE(legendWith(0), QStringLiteral("none in the rack"));
        // The plan changes: the colours follow.
        QCOMPARE(legendWith(4), QStringLiteral("A and B: 4 x Strip"));
        plan.redundancy = power::Redundancy::n;
        stage.session.commit(document::change(stage.session.committed(), "N", plan));
        QCOMPARE(stage.legend().front(), QStringLiteral("A only: 4 x Strip"));
    }

    void aBlockFromAfarHasTheColourOfItsRacks()
    {
        Stage stage;
        for (const ColourBy by : {ColourBy::kind, ColourBy::power, ColourBy::provenance}) {
            stage.choose(by);
            const auto colours = stage.colouring();
            const auto* row = stage.view.scene().find(PlacementId("row-1"));
            const ui::PlanShape& rack = *row->shape->parts.front();
            const PhaseId none;
            const std::string label;
            const ui::PlanMark far{row->shape, {}, {}, &label, 0, 0, 1, &none}, near{&rack, {}, {}, &label, 0, 0, 1, &none};
            QCOMPARE(colours.of(far)->bin, colours.of(near)->bin);
            QCOMPARE(colours.of(near)->cover, 1.0);
        }
    }

    void whatIsHiddenStaysHiddenWhenTheDesignIsOpened()
    {
        Stage stage;
        auto document = test::sampleDocument();
        auto row = *document.find<Placement>(PlacementId("lone"));
        row.hidden = true;
        document.put(row);
        stage.session.reset(document, {});
        QVERIFY(!stage.view.scene().find(PlacementId("lone")));
        test::click(stage.view, in_lone);
        QVERIFY(!stage.session.selection().contains(PlacementId("lone")));
    }
};

QTEST_MAIN(TestLayers)
#include "test_layers.moc"
