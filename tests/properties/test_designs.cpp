// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"

using namespace cw;

/// What holds for every built-in design at every size.
class TestDesigns : public QObject {
    Q_OBJECT
private slots:
    void hasNoErrorFindings_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& entry : designs::templates()) QTest::newRow(entry.id.c_str()) << QString::fromStdString(entry.id);
    }
    void hasNoErrorFindings()
    {
        QFETCH(QString, id);
        const auto assessment = evaluation::evaluate(*designs::make(id.toStdString()));
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity != checks::Severity::error, (finding.code + ": " + finding.text).c_str());
    }

    /// From eight GPUs to a million, around every size at which a structure changes.
    void onlyPowerMayFallShortAtAnySize_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qlonglong>("gpus");
        for (const auto& entry : designs::templates()) {
            if (entry.id == "empty-hall") continue;
            for (const qlonglong gpus : {8LL, 9LL, 100LL, 1'017LL, 4'096LL, 10'000LL, 24'577LL, 65'537LL, 100'000LL, 250'000LL, 458'753LL, 524'289LL, 1'000'000LL})
                QTest::addRow("%s, %lld", entry.id.c_str(), gpus) << QString::fromStdString(entry.id) << gpus;
        }
    }
    void onlyPowerMayFallShortAtAnySize()
    {
        QFETCH(QString, id);
        QFETCH(qlonglong, gpus);
        const auto document = designs::make(id.toStdString(), gpus);
        QVERIFY2(document.has_value(), document ? "" : document.error().sentence().c_str());
        const auto assessment = evaluation::evaluate(*document);
        QVERIFY(assessment.compute.gpus >= gpus);
        constexpr qlonglong largest_block = 1'152;
        QVERIFY2(assessment.compute.gpus < gpus + largest_block, "scaled in whole blocks, not more");
        for (const auto& finding : assessment.findings)
            QVERIFY2(finding.severity == checks::Severity::note || finding.code == "power.supply_below_need", (finding.code + ": " + finding.text).c_str());
        for (const auto& network : assessment.networks) {
            QVERIFY2(network.sizing.has_value(), network.error.c_str());
            QVERIFY(!network.sizing->why.empty());
        }
    }

    void whatTheTemplateMakesIsReadBackAsItself_data() { hasNoErrorFindings_data(); }
    void whatTheTemplateMakesIsReadBackAsItself()
    {
        QFETCH(QString, id);
        for (const std::int64_t gpus : {std::int64_t{0}, std::int64_t{300'000}}) {
            const document::Document document = *designs::make(id.toStdString(), gpus);
            const auto again = storage::fromJson(storage::toJson(document));
            QVERIFY2(again.has_value(), again ? "" : again.error().sentence().c_str());
            QVERIFY(*again == document);
        }
    }

    void anEmptyHallOffersTheRoomThatWasAskedFor()
    {
        const auto roomOf = [](std::int64_t gpus) {
            return geometry::areaM2(designs::make("empty-hall", gpus)->find<floorplan::Area>(AreaId("hall-1"))->outline);
        };
        QCOMPARE(roomOf(8), roomOf(0));
        QVERIFY(roomOf(1'000'000) >= 0.1 * 1'000'000);
        QVERIFY(evaluation::evaluate(*designs::make("empty-hall", 1'000'000)).findings.empty());
    }

    void staysSmallAsAFile()
    {
        for (const auto& entry : designs::templates()) QVERIFY2(storage::toJson(*designs::make(entry.id)).size() < 100'000, entry.id.c_str());
    }

    void namesTheSourceOfEverySupply()
    {
        for (const auto& entry : designs::templates()) {
            const document::Document document = *designs::make(entry.id);
            for (const auto& supply : document.table<power::Supply>().rows()) QVERIFY2(!supply->source.empty(), supply->id.text().c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestDesigns)
#include "test_designs.moc"
