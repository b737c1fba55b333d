// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "canvas/plan_scene.h"
#include "canvas/plan_walk.h"
#include "support/ui_sample.h"
#include "support/fail_on_warning.h"

using namespace cw;
using document::Subject;
using geometry::Rect;
using ui::PlanScene;

namespace {

PlanScene sampleScene()
{
    PlanScene scene;
    scene.reset(test::sampleDocument());
    return scene;
}

int standing(const PlanScene& scene, const char* id, const Rect& window)
{
    int count = 0;
    walkStanding(*scene.find(PlacementId(id)), window, [&count](const ui::PlanMark&) { return ++count > 0; });
    return count;
}

const Rect everywhere{{-1'000'000, -1'000'000}, {1'000'000, 1'000'000}};

}  // namespace

class TestPlanScene : public QObject {
    Q_OBJECT
private slots:
    void init() { cw::test::failOnWarnings(); }

    void clickOnARackFindsItsPlacement()
    {
        const auto scene = sampleScene();
        QCOMPARE(scene.subjectAt({30'300, 30'600}, 0, false), std::optional<Subject>(PlacementId("row-1")));
        QCOMPARE(scene.subjectAt({60'100, 60'100}, 0, false), std::optional<Subject>(PlacementId("lone")));
    }

    void clickBesideARackWithinReachFindsItToo()
    {
        const auto scene = sampleScene();
        QVERIFY(!scene.subjectAt({29'900, 30'600}, 50, false));
        QCOMPARE(scene.subjectAt({29'900, 30'600}, 150, false), std::optional<Subject>(PlacementId("row-1")));
    }

    void areaIsFoundAtItsEdgeAndInsideOnlyWhenAsked()
    {
        const auto scene = sampleScene();
        QCOMPARE(scene.subjectAt({20'040, 70'000}, 100, false), std::optional<Subject>(AreaId("hall")));
        QVERIFY(!scene.subjectAt({80'000, 80'000}, 100, false));
        QCOMPARE(scene.subjectAt({80'000, 80'000}, 100, true), std::optional<Subject>(AreaId("hall")));
        QVERIFY(!scene.subjectAt({190'000, 140'000}, 100, true));
    }

    void bandTakesWhatIsInsideOrWhatItTouches()
    {
        const auto scene = sampleScene();
        const Rect half{{29'000, 29'000}, {32'000, 45'000}};
        QVERIFY(scene.subjectsIn(half, false).empty());
        QCOMPARE(scene.subjectsIn(half, true), (std::set<Subject>{PlacementId("row-1"), PlacementId("row-2")}));
        QCOMPARE(scene.subjectsIn({{29'000, 29'000}, {35'000, 32'000}}, false), (std::set<Subject>{PlacementId("row-1")}));
        QVERIFY(scene.subjectsIn({{0, 0}, {150'000, 120'000}}, false).contains(AreaId("hall")));
    }

    void walkOpensOnlyWhatTheWindowTouches()
    {
        const auto scene = sampleScene();
        QCOMPARE(standing(scene, "row-1", everywhere), 8);
        QCOMPARE(standing(scene, "row-1", {{30'700, 30'100}, {31'300, 30'200}}), 2);
        QCOMPARE(standing(scene, "row-1", {{90'000, 90'000}, {91'000, 91'000}}), 0);
    }

    void walkVisitsTheSameRacksAsTheFloorPlan()
    {
        auto document = test::sampleDocument();
        auto row = *document.find<floorplan::Placement>(PlacementId("row-1"));
        row.pose = {{50'000, 50'000}, geometry::Turn::three_quarters, true};
        row.repeat = {3, 4, -6000, 2500};
        row.exceptions = {{1, 0, true, {}, {}}, {0, 2, false, floorplan::Content(RackId("network")), {}}};
        document.put(row);
        PlanScene scene;
        scene.reset(document);
        for (const Rect& window : {everywhere, Rect{{40'000, 44'000}, {52'000, 51'000}}, Rect{{45'100, 50'100}, {45'200, 50'200}}}) {
            std::multiset<std::pair<geometry::Point, geometry::Point>> here, there;
            walkStanding(*scene.find(row.id), window, [&](const ui::PlanMark& mark) {
                here.emplace(mark.rect.min, mark.rect.max);
                return true;
            });
            floorplan::visitStanding(row, scene.lookup(), window, [&](const floorplan::Standing& s) {
                there.emplace(s.rect.min, s.rect.max);
                return true;
            });
            QVERIFY(here == there);
            QVERIFY(!here.empty() || window.width() == 100);
        }
    }

    void smallBlocksStayClosed()
    {
        const auto scene = sampleScene();
        int closed = 0;
        walkDetail(*scene.find(PlacementId("row-1")), everywhere, 1'000'000, [&closed](const ui::PlanMark& mark) {
            closed += mark.shape->block != nullptr;
            return true;
        });
        QCOMPARE(closed, 1);
        QCOMPARE(scene.shape(BlockId("row")).appearance, ui::Appearance::compute);
    }

    void sceneFollowsAnEditLikeOneMadeAnew()
    {
        auto document = test::sampleDocument();
        PlanScene scene;
        scene.reset(document);
        const Subject row = PlacementId("row-1"), lone = PlacementId("lone");
        for (const auto& edit : {document::move(document, {&row, 1}, {7000, 1000}), document::remove(document, {&lone, 1})}) {
            const auto after = document::applied(document, edit);
            scene.update(after, edit.change());
            PlanScene fresh;
            fresh.reset(after);
            QCOMPARE(scene.bounds(), fresh.bounds());
            QCOMPARE(scene.extentOf(row), fresh.extentOf(row));
            QCOMPARE(scene.extentOf(lone), fresh.extentOf(lone));
            QCOMPARE(scene.subjectsIn(everywhere, false), fresh.subjectsIn(everywhere, false));
            scene.update(document, edit.reversed().change());
        }
    }

    void labelsCountTheCopies()
    {
        const auto scene = sampleScene();
        QStringList labels;
        walkStanding(*scene.find(PlacementId("row-1")), everywhere, [&labels](const ui::PlanMark& mark) {
            labels << QString::fromStdString(ui::labelText(mark));
            return true;
        });
        QCOMPARE(labels, (QStringList{"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"}));
    }
};

QTEST_APPLESS_MAIN(TestPlanScene)
#include "test_plan_scene.moc"
