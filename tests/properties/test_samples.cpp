// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <set>

#include <QDir>
#include <QTest>

#include "checks/checks.h"
#include "checks/codes.h"
#include "checks/plan_checks.h"
#include "evaluation/evaluator.h"
#include "storage/storage.h"

using namespace cw;

namespace {

const QString folder = QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/tests/designs/");

/// What other programs and waivers rely on: codes are added, never changed or taken away.
const std::set<std::string_view> permanent{
    "cabling.tray_fill", "cooling.air_handlers", "cooling.chillers", "cooling.coolant_units", "cooling.pumps", "cooling.units", "data.no_clear_height", "data.no_cooling",
    "data.no_distribution", "data.no_floor_load", "data.no_network", "data.no_power", "data.no_price", "data.no_typical_power", "data.no_weight",
    "environment.noise", "network.cannot_be_built", "network.cut_off", "network.exception_lost", "network.lids", "network.no_seats", "network.ports", "network.reach", "network.seats", "network.tier_limit",
    "network.uplinks", "phase.network_late", "phase.plant_late", "phase.supply_late", "plan.area_outside", "plan.areas_overlap", "plan.clearance_front",
    "plan.clearance_rear", "plan.clearance_side", "plan.egress_width", "plan.floor_load", "plan.keep_out", "plan.no_area", "plan.on_column", "plan.outside_area",
    "plan.overlap", "plan.plant_indoors", "plan.rack_outside_hall", "plan.too_crowded", "plan.too_tall", "plan.working_space", "power.supply_below_need",
    "power.supply_not_placed", "power.switchgear", "power.transformers", "power.ups", "rack.coolant_too_small", "rack.door_too_small", "rack.power",
    "rack.too_heavy", "rack.too_high", "rack.units_taken_twice", "waiver.stale"};

std::string bytesOf(const QString& path)
{
    const auto bytes = storage::readFile(path.toStdString());
    return bytes ? *bytes : std::string();
}

}  // namespace

/// One sample design for every finding.
class TestSamples : public QObject {
    Q_OBJECT
private slots:
    void noCodeEverGoesAway()
    {
        std::set<std::string_view> known;
        for (const checks::Code& code : checks::codes()) known.insert(code.code);
        for (const auto code : permanent) QVERIFY2(known.contains(code), std::string(code).c_str());
        QCOMPARE(known.size(), checks::codes().size());
        QVERIFY(std::is_sorted(checks::codes().begin(), checks::codes().end(), [](const auto& a, const auto& b) { return a.code < b.code; }));
    }

    void everyCodeSaysWhereItComesFromAndWhereItsRuleIs()
    {
        for (const checks::Code& code : checks::codes()) {
            QVERIFY(!code.title.empty());
            QVERIFY(!code.source.empty());
            const std::string rule = bytesOf(QStringLiteral(CLUSTERWRIGHT_SOURCE_DIR "/core/checks/") + QString::fromUtf8(code.file.data(), code.file.size()));
            const bool there = rule.find("\"" + std::string(code.code) + "\"") != std::string::npos;
            // Totals of plant bring their code along.
            QVERIFY2(there || (code.file == "plant_rules.cpp" && rule.find("plant.code") != std::string::npos), std::string(code.code).c_str());
        }
    }

    void everyCodeHasItsSample_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < checks::codes().size(); ++i) QTest::newRow(std::string(checks::codes()[i].code).c_str()) << static_cast<int>(i);
    }
    void everyCodeHasItsSample()
    {
        QFETCH(int, index);
        const checks::Code& code = checks::codes()[static_cast<std::size_t>(index)];
        const std::string name(code.code);
        const std::string bytes = bytesOf(folder + QString::fromStdString(name) + ".json");
        QVERIFY2(!bytes.empty(), "there is no sample");
        const auto document = storage::fromJson(bytes);
        QVERIFY2(document.has_value(), document ? "" : document.error().sentence().c_str());
        QVERIFY2(storage::toJson(*document) == bytes, "the sample is not canonical");

        bool found = false;
        for (const checks::Finding& finding : evaluation::evaluate(*document).findings) {
            QVERIFY(!finding.text.empty());
            QVERIFY2(!finding.remedy.empty(), finding.code.c_str());
            if (finding.code == name) {
                found = true;
                QCOMPARE(finding.severity, code.severity);
            } else {
                QVERIFY2(finding.severity == checks::Severity::note, (finding.code + ": " + finding.text).c_str());
            }
        }
        QVERIFY2(found, "the sample does not give its finding");
    }

    /// A finding that has been accepted no longer counts, whatever its rule, and its waiver is not stale.
    void everyFindingCanBeWaived_data() { everyCodeHasItsSample_data(); }
    void everyFindingCanBeWaived()
    {
        QFETCH(int, index);
        const std::string name(checks::codes()[static_cast<std::size_t>(index)].code);
        auto document = *storage::fromJson(bytesOf(folder + QString::fromStdString(name) + ".json"));
        const auto before = evaluation::evaluate(document);
        if (name == "waiver.stale") return;  // the remedy is to delete the waiver
        int number = 0;
        for (const auto& finding : before.findings)
            document.put(document::Waiver{WaiverId("w" + std::to_string(++number)), finding.identity(), "Accepted", "A. Engineer"});
        const auto after = evaluation::evaluate(document);
        QCOMPARE(after.findings.size(), before.findings.size());
        for (const auto& finding : after.findings) QVERIFY2(finding.waived, finding.code.c_str());
        for (const auto severity : {checks::Severity::error, checks::Severity::warning, checks::Severity::note}) QCOMPARE(after.count(severity), 0);
    }

    void everySampleHasItsCode()
    {
        for (const QString& file : QDir(folder).entryList({"*.json"})) {
            const std::string name = QString(file).chopped(5).toStdString();
            QVERIFY2(permanent.contains(name) || std::any_of(checks::codes().begin(), checks::codes().end(), [&](const auto& code) { return code.code == name; }), name.c_str());
        }
    }

    void aWaivedFindingNoLongerCounts()
    {
        auto document = *storage::fromJson(bytesOf(folder + "plan.overlap.json"));
        const auto before = evaluation::evaluate(document);
        QCOMPARE(before.count(checks::Severity::error), 1);
        document.put(document::Waiver{WaiverId("w"), before.findings.front().identity(), "They are one piece", "A. Engineer"});
        const auto after = evaluation::evaluate(document);
        QCOMPARE(after.count(checks::Severity::error), 0);
        QVERIFY(after.findings.front().waived);
        QCOMPARE(after.findings.size(), before.findings.size());
    }

    /// Going from one sample to the next keeps nothing of the one before.
    void rememberingChecksEqualThoseFromScratch()
    {
        checks::PlanChecks remembering;
        for (const QString& file : QDir(folder).entryList({"*.json"})) {
            const auto document = *storage::fromJson(bytesOf(folder + file));
            QVERIFY2(remembering.update(document) == checks::checkPlan(document), qPrintable(file));
        }
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "test_samples.moc"
