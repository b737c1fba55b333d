// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <random>

#include <QElapsedTimer>
#include <QTest>

#include "checks/checks.h"
#include "checks/copy_conflicts.h"
#include "checks/plan_checks.h"
#include "support/ui_sample.h"

using namespace cw;
using checks::Comparison;
using checks::Conflict;
using checks::ConflictKind;
using document::Document;

namespace {

std::mt19937 numbers{20240808};
int upTo(int most) { return static_cast<int>(numbers() % static_cast<unsigned>(most + 1)); }

floorplan::Placement anyPlacement(const char* id)
{
    floorplan::Placement made = test::placement(id, RackId(upTo(2) ? "compute" : "network"), {30'000 + upTo(6) * 600, 30'000 + upTo(6) * 600});
    if (upTo(3) == 0) made.what = BlockId("row");
    made.pose.turn = static_cast<geometry::Turn>(upTo(3));
    made.pose.mirrored = upTo(1);
    made.repeat = {1 + upTo(3), 1 + upTo(3), upTo(3) * 450, upTo(3) * 800};
    for (int row = 0; row < made.repeat.rows; ++row)
        for (int column = 0; column < made.repeat.columns; ++column) {
            if (upTo(5) > 0) continue;
            floorplan::Exception exception;
            exception.column = column;
            exception.row = row;
            if (upTo(1)) exception.removed = true;
            else exception.replacement = RackId("network");
            made.exceptions.push_back(exception);
        }
    return made;
}

/// Every copy by itself, in the order of rows and columns.
std::vector<checks::Copies> oneByOne(const floorplan::Placement& placement, const floorplan::Lookup& lookup, checks::Conflicts& conflicts)
{
    std::vector<checks::Copies> copies;
    auto exception = placement.exceptions.begin();
    for (int row = 0; row < placement.repeat.rows; ++row)
        for (int column = 0; column < placement.repeat.columns; ++column) {
            const bool special = exception != placement.exceptions.end() && exception->row == row && exception->column == column;
            const floorplan::Content* what = special ? placement.standingAt(*exception++) : &placement.what;
            if (what)
                copies.emplace_back(*what, floorplan::poseOfCopy(placement.pose, placement.repeat, column, row), floorplan::Repeat{}, floorplan::extent(*what, lookup), conflicts.reachOf(*what),
                                    row * placement.repeat.columns + column);
        }
    return copies;
}

void addAll(std::vector<Conflict>& found, const checks::Copies& a, const checks::Copies& b, checks::Conflicts& conflicts)
{
    const auto pose = a.poseAt({});
    for (Conflict conflict : conflicts.between(a.what(), b.what(), geometry::compose(geometry::inverse(pose), b.poseAt({}))).conflicts) {
        conflict.where = geometry::apply(pose, conflict.where);
        checks::add(found, conflict);
    }
}

std::vector<Conflict> inOrder(std::vector<Conflict> conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
    return conflicts;
}

/// What does not depend on which of several copies on one spot comes first.
bool sameFigures(const std::vector<Conflict>& a, const std::vector<Conflict>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return x.kind == y.kind && x.times == y.times && x.at_least == y.at_least; });
}

bool has(const std::vector<checks::Finding>& all, std::string_view code)
{
    return std::any_of(all.begin(), all.end(), [&](const auto& finding) { return finding.code == code; });
}

Document withCopies(floorplan::Content what, const floorplan::Repeat& repeat)
{
    Document document = test::sampleDocument();
    auto row = test::placement("many", std::move(what), {30'000, 60'000});
    row.repeat = repeat;
    document.put(row);
    return document;
}

}  // namespace

/// Copies are counted by multiplication, and however many stand in one place, the answer comes soon.
class TestCrowds : public QObject {
    Q_OBJECT
private slots:
    void countingByMultiplicationEqualsCountingOneByOne()
    {
        const Document document = test::sampleDocument();
        const document::DocumentLookup lookup(document);
        checks::Conflicts conflicts(lookup);
        const auto reach = [&](const floorplan::Content& what) { return conflicts.reachOf(what); };
        int conflicting = 0;
        for (int round = 0; round < 400; ++round) {
            const auto a = anyPlacement("a");
            const auto b = anyPlacement("b");
            const auto each_a = oneByOne(a, lookup, conflicts);
            const auto each_b = oneByOne(b, lookup, conflicts);
            std::vector<Conflict> own, both;
            for (std::size_t i = 0; i < each_a.size(); ++i)
                for (std::size_t j = i + 1; j < each_a.size(); ++j) addAll(own, each_a[i], each_a[j], conflicts);
            for (const auto& one : each_a)
                for (const auto& other : each_b) addAll(both, one, other, conflicts);
            const auto copies_a = checks::copiesOf(a, lookup, reach);
            QCOMPARE(copies_a.standing(), static_cast<std::int64_t>(each_a.size()));
            geometry::Rect around;
            for (const auto& one : each_a) around = around.united(one.rectAt({}));
            QVERIFY(copies_a.around == around);
            const auto groups_a = checks::groupsOf(copies_a.groups);
            const auto groups_b = checks::groupsOf(checks::copiesOf(b, lookup, reach).groups);
            const auto among = checks::among(groups_a, conflicts);
            const auto between = checks::between(groups_a, groups_b, conflicts);
            QVERIFY(among.complete && between.complete);
            QVERIFY(sameFigures(inOrder(among.conflicts), inOrder(own)));
            QVERIFY(sameFigures(inOrder(between.conflicts), inOrder(both)));
            const bool stacked = (a.repeat.pitch_x == 0 && a.repeat.columns > 1) || (a.repeat.pitch_y == 0 && a.repeat.rows > 1) || (b.repeat.pitch_x == 0 && b.repeat.columns > 1) ||
                                 (b.repeat.pitch_y == 0 && b.repeat.rows > 1);
            if (!stacked) {
                QVERIFY(inOrder(among.conflicts) == inOrder(own));
                QVERIFY(inOrder(between.conflicts) == inOrder(both));
            }
            conflicting += !own.empty() + !both.empty();
        }
        QVERIFY(conflicting > 100);
    }

    void aGridOnOneSpotIsCountedAtOnce()
    {
        const auto all = checks::checkPlan(withCopies(RackId("network"), {1000, 400, 0, 0}));
        const auto overlap = std::find_if(all.begin(), all.end(), [](const auto& finding) { return finding.code == "plan.overlap"; });
        QVERIFY(overlap != all.end());
        // 400,000 * 399,999 / 2 pairs, of which the first is shown.
        QVERIFY2(overlap->text.find("79,999,799,999 more") != std::string::npos, overlap->text.c_str());
        QVERIFY(!has(all, "plan.too_crowded"));
    }

    void aGridThatOverlapsByFarIsCountedOrCutAndSaysSo()
    {
        QElapsedTimer timer;
        timer.start();
        const auto all = checks::checkPlan(withCopies(RackId("network"), {700, 700, 1, 1}));
        QVERIFY(has(all, "plan.overlap"));
        QVERIFY(has(all, "plan.too_crowded"));
        QVERIFY(std::any_of(all.begin(), all.end(), [](const auto& finding) { return finding.text.find("at least") != std::string::npos; }));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));  // on any machine; the hostile files are held to two seconds
    }

    void aThousandPlacementsInOnePlaceAreToldWithAnEnd()
    {
        Document document = test::sampleDocument();
        checks::PlanChecks remembering;
        for (int i = 0; i < 1500; ++i) {
            document.put(test::placement(fmt::format("p{}", i).c_str(), BlockId("row"), {30'000, 60'000}));
            if (i % 500 == 3) QVERIFY(remembering.update(document) == checks::checkPlan(document));
        }
        const auto all = checks::checkPlan(document);
        QVERIFY(has(all, "plan.too_crowded"));
        QVERIFY(all.size() < 5'000);
        QVERIFY(remembering.update(document) == all);
        // Taking them away again leaves nothing behind.
        for (int i = 0; i < 1500; ++i) document.table<floorplan::Placement>().set(PlacementId("p" + std::to_string(i)), nullptr);
        QVERIFY(remembering.update(document) == checks::checkPlan(test::sampleDocument()));
    }

    void manyKeepOutsUnderOneThingAreToldWithAnEnd()
    {
        Document document = test::sampleDocument();
        auto hall = *document.find<floorplan::Area>(AreaId("hall"));
        for (int i = 0; i < 5'000; ++i) hall.keep_outs.push_back({floorplan::KeepOutKind::reserved, geometry::Polygon::rectangle({{30'000 + i, 30'000}, {30'001 + i, 31'000}})});
        document.put(hall);
        const auto all = checks::checkPlan(document);
        const auto hits = std::count_if(all.begin(), all.end(), [](const auto& finding) { return finding.code == "plan.keep_out"; });
        QCOMPARE(hits, std::ptrdiff_t{21});
        QVERIFY(std::any_of(all.begin(), all.end(), [](const auto& finding) { return finding.text.find("in at least 480 more places") != std::string::npos; }));
    }
};

QTEST_APPLESS_MAIN(TestCrowds)
#include "test_crowds.moc"
