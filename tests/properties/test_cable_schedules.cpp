// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <map>
#include <random>
#include <set>

#include <QTest>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "fabric/naming.h"
#include "report/cable_schedule.h"

using namespace cw;
using cabling::CableEnd;
using cabling::Schedule;

namespace {

/// Another structure, at random; sizes that cannot be built are passed over by the tests.
document::Document reshaped(document::Document document, unsigned seed)
{
    std::mt19937 random(seed);
    const auto one = [&random](auto... values) {
        const std::array all{values...};
        return all[random() % all.size()];
    };
    using fabric::Topology;
    for (const auto& row : document.table<fabric::Network>().rows()) {
        fabric::Network network = *row;
        if (network.purpose != fabric::Purpose::backend) continue;
        network.topology = one(Topology::fat_tree, Topology::superpod, Topology::rail_optimised, Topology::rail_only, Topology::islands);
        network.rails = network.topology == Topology::fat_tree || network.topology == Topology::islands ? 1 : one(4, 8);
        network.planes = one(1, 1, 2);
        network.radix = one(32, 64, 128);
        network.taper = one(std::vector<double>{}, std::vector<double>{2}, std::vector<double>{3});
        network.nodes_per_unit = network.topology == Topology::superpod ? 32 : 0;
        document.put(network);
    }
    return document;
}

void eachEndIsUsedOnce(const Schedule& schedule)
{
    std::set<std::pair<std::string, int>> ends;
    for (const auto& cable : schedule)
        for (const CableEnd* end : {&cable.from, &cable.to}) QVERIFY2(ends.emplace(end->device, end->port).second, (end->device + fmt::format(" port {}", end->port)).c_str());
}

void everyNodeStandsInOneRack(const Schedule& schedule)
{
    std::map<std::string, std::pair<std::string, int>> stands;
    for (const auto& cable : schedule)
        for (const CableEnd* end : {&cable.from, &cable.to}) {
            QVERIFY2(!end->place.empty(), end->device.c_str());
            const std::pair here(end->place, end->unit);
            QVERIFY2(stands.emplace(end->is_switch ? end->device : fabric::nodeOf(end->device), here).first->second == here, end->device.c_str());
        }
}

/// Two devices never share a unit of a rack.
void unitsAreTakenOnce(const Schedule& schedule, std::set<std::tuple<std::string, int, std::string>>& taken)
{
    for (const auto& cable : schedule)
        for (const CableEnd* end : {&cable.from, &cable.to})
            if (end->is_switch && end->unit > 0) taken.emplace(end->place, end->unit, cable.label.substr(0, cable.label.rfind('-')) + end->device);
}

void totalsAreThoseOfTheAssessment(const Schedule& schedule, const evaluation::NetworkResult& network)
{
    QCOMPARE(static_cast<std::int64_t>(schedule.size()), network.cables.cables);
    std::map<std::string, std::int64_t> by_medium;
    double metres = 0;
    std::int64_t unreachable = 0;
    for (const auto& cable : schedule) {
        if (cable.medium.empty()) ++unreachable;
        else ++by_medium[cable.medium];
        metres += cable.length_m;
    }
    QCOMPARE(unreachable, network.cables.unreachable);
    for (const auto& [medium, total] : network.cables.by_medium) QCOMPARE(by_medium[medium], total.cables);
    QVERIFY2(std::abs(metres / 1000 - network.cables.km) < 1e-6 * network.cables.km + 1e-9, fmt::format("{} and {}", metres / 1000, network.cables.km).c_str());
}

void check(const document::Document& document, int& checked)
{
    std::set<std::tuple<std::string, int, std::string>> taken;
    for (const evaluation::NetworkResult& network : evaluation::evaluate(document).networks) {
        if (!network.sizing || !network.cables_known || network.technology == "nvlink") continue;
        const auto schedule = report::cableSchedule(document, network);
        QVERIFY(schedule.has_value());
        eachEndIsUsedOnce(*schedule);
        everyNodeStandsInOneRack(*schedule);
        totalsAreThoseOfTheAssessment(*schedule, network);
        if (!network.alternative) unitsAreTakenOnce(*schedule, taken);
        if (QTest::currentTestFailed()) return;
        ++checked;
    }
    std::set<std::pair<std::string, int>> units;
    for (const auto& [place, unit, device] : taken) QVERIFY2(units.emplace(place, unit).second, (device + " in " + place).c_str());
}

}  // namespace

/// Cables one by one against the assessment, which never lists them.
class TestCableSchedules : public QObject {
    Q_OBJECT
private slots:
    void schedulesOfTheTemplatesAreWhatIsAssessed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<qlonglong>("gpus");
        for (const auto& entry : designs::templates())
            for (const qlonglong gpus : {72LL, 1'000LL, 9'000LL}) QTest::addRow("%s, %lld", entry.id.c_str(), gpus) << QString::fromStdString(entry.id) << gpus;
    }
    void schedulesOfTheTemplatesAreWhatIsAssessed()
    {
        QFETCH(QString, id);
        QFETCH(qlonglong, gpus);
        int checked = 0;
        check(*designs::make(id.toStdString(), gpus), checked);
        QVERIFY(checked > 0 || gpus == 72);
    }

    void schedulesOfAnyTreeAreWhatIsAssessed()
    {
        int checked = 0;
        for (unsigned seed = 0; seed < 60 && !QTest::currentTestFailed(); ++seed)
            check(reshaped(*designs::make(seed % 2 ? "oracle-16k-h100" : "superpod-h100-4su", 500 + 131 * seed), seed), checked);
        QVERIFY(checked > 60);
    }
};

QTEST_GUILESS_MAIN(TestCableSchedules)
#include "test_cable_schedules.moc"
