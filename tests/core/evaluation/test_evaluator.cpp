// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QTest>

#include "evaluation/evaluator.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;

namespace {

bool ran(const evaluation::Evaluator& evaluator, const char* step)
{
    const auto& steps = evaluator.lastSteps();
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

Document moved(Document document, const char* id, geometry::Point to)
{
    auto placement = *document.find<floorplan::Placement>(PlacementId(id));
    placement.pose.origin = to;
    document.put(placement);
    return document;
}

}  // namespace

class TestEvaluator : public QObject {
    Q_OBJECT
private slots:
    void countsAreThoseOfThePlan()
    {
        const auto assessment = evaluation::evaluate(test::sampleDocument());
        QCOMPARE(assessment.compute.gpus, 2 * test::sample_row_gpus);
        QCOMPARE(assessment.compute.racks, std::int64_t{17});
        QCOMPARE(assessment.compute.racks_by_role.at("compute"), std::int64_t{16});
        QCOMPARE(assessment.compute.racks_by_role.at("network"), std::int64_t{1});
        QCOMPARE(assessment.power.it.peak_kw, 2 * 8 * 4 * 10.0);
        QCOMPARE(assessment.power.it.typical_kw, 2 * 8 * 4 * 8.0);
    }

    void whatIsNotKnownIsNothingAndNotNought()
    {
        const auto assessment = evaluation::evaluate(test::sampleDocument());
        QVERIFY(!assessment.pue_annual.has_value());
        QVERIFY(!assessment.wue_l_per_kwh.has_value());
        const std::string json = evaluation::toJson(assessment);
        QVERIFY(json.find("\"pue_annual\": null") != std::string::npos);
        QVERIFY(json.find("\"water_m3_per_day_average\": null") != std::string::npos);
        QVERIFY(json.find("\"noise_dba_at_property_line\": null") != std::string::npos);
    }

    void theSameDocumentRunsNothing()
    {
        evaluation::Evaluator evaluator;
        const Document document = test::sampleDocument();
        const auto first = evaluator.update(document);
        QVERIFY(!evaluator.lastSteps().empty());
        QVERIFY(evaluator.update(document) == first);
        QVERIFY(evaluator.lastSteps().empty());
    }

    void aRackThatMovesIsNotCountedAgain()
    {
        evaluation::Evaluator evaluator;
        const Document document = test::sampleDocument();
        const auto before = evaluator.update(document);
        const auto after = evaluator.update(moved(document, "lone", {70'000, 60'000}));
        QVERIFY(ran(evaluator, "plan checks"));
        for (const char* step : {"inventory", "networks", "loads", "power", "economics", "phases"}) QVERIFY2(!ran(evaluator, step), step);
        QVERIFY(*after == *before);
    }

    void changingTheEnergyPriceRunsMoneyOnly()
    {
        evaluation::Evaluator evaluator;
        Document document = test::sampleDocument();
        evaluator.update(document);
        auto plan = document.single<economics::EconomicPlan>();
        plan.energy_usd_per_kwh *= 2;
        document.put(plan);
        evaluator.update(document);
        QCOMPARE(evaluator.lastSteps(), std::vector<std::string>{"economics"});
    }

    void aHundredCopiesCountAHundredTimes()
    {
        Document document = test::sampleDocument();
        auto row = *document.find<floorplan::Placement>(PlacementId("row-1"));
        row.repeat = {10, 10, 20'000, 20'000};
        row.exceptions = {{0, 0, true, {}, {}}, {3, 2, false, floorplan::Content(RackId("network")), {}}};
        document.put(row);
        const auto assessment = evaluation::evaluate(document);
        QCOMPARE(assessment.compute.gpus, 99 * test::sample_row_gpus);
        QCOMPARE(assessment.compute.racks_by_role.at("network"), std::int64_t{2});
    }
};

QTEST_APPLESS_MAIN(TestEvaluator)
#include "test_evaluator.moc"
