// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "panels/findings_panel.h"
#include "panels/networks_panel.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using checks::Finding;
using checks::Severity;
using document::Subject;

namespace {

Finding finding(const char* code, Severity severity, bool waived = false)
{
    Finding made;
    made.code = code;
    made.severity = severity;
    made.text = std::string("about ") + code;
    made.waived = waived;
    return made;
}

QString subject(const checks::SubjectId& id) { return QString::fromStdString(checks::text(id)); }

}  // namespace

class TestLists : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void findingsModelKeepsTheRulesOfModels()
    {
        ui::FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({finding("a", Severity::error), finding("b", Severity::note)}, subject);
        model.show({finding("a", Severity::error), finding("c", Severity::warning)}, subject);
        model.groupBy(ui::FindingsModel::Grouping::subject);
        model.show({finding("a", Severity::error), finding("c", Severity::note)}, subject);
        QCOMPARE(model.count(), 2);
        model.show({}, subject);
        QCOMPARE(model.rowCount(), 0);
    }

    void waivedFindingsComeLast()
    {
        ui::FindingsModel model;
        model.show({finding("a", Severity::error, true), finding("b", Severity::note)}, subject);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Notes (1)"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Waived (1)"));
        QCOMPARE(model.finding(model.index(0, 0, model.index(0, 0)))->code, std::string("b"));
    }

    void findingsOfOneSubjectStandTogether()
    {
        Finding hall = finding("a", Severity::error), row = finding("b", Severity::warning), hall_too = finding("c", Severity::note);
        hall.subjects = hall_too.subjects = {AreaId("hall")};
        row.subjects = {PlacementId("row-1")};
        ui::FindingsModel model;
        model.groupBy(ui::FindingsModel::Grouping::subject);
        model.show({hall, row, hall_too}, subject);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("hall (2)"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("row-1 (1)"));
    }

    void samePictureIsNotDrawnAgain()
    {
        ui::FindingsModel model;
        model.show({finding("a", Severity::error)}, subject);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show({finding("a", Severity::error)}, subject);
        QVERIFY(changed.isEmpty() && reset.isEmpty());
    }

    void placementIsSelectedRatherThanItsArea()
    {
        Finding f = finding("plan.outside", Severity::error);
        f.subjects = {AreaId("hall"), PlacementId("row-1"), BlockId("row")};
        QCOMPARE(ui::selectableSubjects(f), (std::set<Subject>{PlacementId("row-1")}));
        f.subjects = {AreaId("hall")};
        QCOMPARE(ui::selectableSubjects(f), (std::set<Subject>{AreaId("hall")}));
    }

    void activatedFindingSelectsAndShowsThePlace()
    {
        ui::DocumentSession session;
        session.reset(test::sampleDocument(), {});
        ui::FindingsPanel panel(session);
        panel.resize(800, 200);
        panel.show();
        const Subject row_2 = PlacementId("row-2");
        session.commit(document::move(session.committed(), {&row_2, 1}, {600, -9'500}));
        QSignalSpy places(&panel, &ui::FindingsPanel::placeActivated);
        QVERIFY(panel.model().count() > 0);
        for (int group = 0; group < panel.model().rowCount(); ++group)
            for (int row = 0; row < panel.model().rowCount(panel.model().index(group, 0)); ++row)
                emit panel.view().activated(panel.model().index(row, 0, panel.model().index(group, 0)));
        QVERIFY(!places.isEmpty());
        QVERIFY(!session.selection().isEmpty());
    }

    void networksModelKeepsTheRulesOfModels()
    {
        ui::NetworksModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        evaluation::NetworkResult good, broken;
        good.name = "Back end";
        auto& sizing = good.sizing.emplace();
        sizing.endpoints = 100'352;
        sizing.switches = 4256;
        sizing.switches_by_tier = {1568, 1792, 896};
        sizing.bisection.lower_tbps = 20'070.4;
        sizing.bisection.exact = true;
        broken.name = "Too small";
        broken.error = "64-port switches reach 65,536 endpoints";
        model.show({good, broken});
        const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ui::NetworksModel::endpoints_column), QStringLiteral("100,352"));
        QCOMPARE(text(0, ui::NetworksModel::switches_column), QStringLiteral("1,568 · 1,792 · 896"));
        QVERIFY(text(0, ui::NetworksModel::bisection_column).contains("exact"));
        QCOMPARE(text(0, ui::NetworksModel::cables_column), QStringLiteral("—"));
        QCOMPARE(text(1, ui::NetworksModel::endpoints_column), QStringLiteral("—"));
        QVERIFY(text(1, ui::NetworksModel::structure_column).contains("64-port"));
        model.show({good});
        model.show({});
    }
};

QTEST_MAIN(TestLists)
#include "test_lists.moc"
