// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two designs beside each other: what differs is marked, counted and listed.
#include <QAbstractItemModelTester>
#include <QTest>

#include "compare/compare_window.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;
using document::Document;
using document::Subject;
using floorplan::Placement;

namespace {

const Subject row_1 = PlacementId("row-1"), row_2 = PlacementId("row-2"), lone = PlacementId("lone"), hall = AreaId("hall");

Document moved()
{
    const Document sample = test::sampleDocument();
    return document::applied(sample, document::move(sample, {&row_1, 1}, {5'000, 0}));
}

Document without(const Subject& subject)
{
    const Document sample = test::sampleDocument();
    return document::applied(sample, document::remove(sample, {&subject, 1}));
}

struct Stage {
    ui::CompareWindow window;
    Stage(Document first, Document second) : window({"First", std::move(first)}, {"Second", std::move(second)})
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        QApplication::processEvents();
    }
};

}  // namespace

class TestCompare : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void sameDesignsDifferInNothing()
    {
        QVERIFY(ui::planDifference(test::sampleDocument(), test::sampleDocument()).isEmpty());
        const Stage stage(test::sampleDocument(), test::sampleDocument());
        QCOMPARE(stage.window.changes().rowCount(), 0);
        for (int row = 0; row < stage.window.figures().rowCount(); ++row)
            QCOMPARE(stage.window.figures().index(row, ui::FiguresModel::change_column).data().toString(), QStringLiteral("="));
    }

    void whatMovedHasChanged()
    {
        const auto difference = ui::planDifference(test::sampleDocument(), moved());
        QCOMPARE(difference.changed, (std::set<Subject>{row_1}));
        QVERIFY(difference.added.empty() && difference.removed.empty());
    }

    void whatOneHasAloneIsMarkedThere()
    {
        const auto gone = ui::planDifference(test::sampleDocument(), without(row_2));
        QCOMPARE(gone.removed, (std::set<Subject>{row_2}));
        const auto come = ui::planDifference(without(row_2), test::sampleDocument());
        QCOMPARE(come.added, (std::set<Subject>{row_2}));
    }

    void itemDeepInsideChangesWhatPlacesIt()
    {
        Document other = test::sampleDocument();
        auto node = *other.find<catalog::Item>(ItemId("test-node"));
        node.values["power_peak_kw"].low = node.values["power_peak_kw"].high = 12;
        other.put(node);
        const auto difference = ui::planDifference(test::sampleDocument(), other);
        QCOMPARE(difference.changed, (std::set<Subject>{row_1, row_2}));  // blocks of racks of that node
    }

    void figuresShowTheChange()
    {
        const Stage stage(test::sampleDocument(), without(row_2));
        const auto& model = stage.window.figures();
        QCOMPARE(model.index(0, ui::FiguresModel::first_column).data().toString(), QStringLiteral("512"));
        QCOMPARE(model.index(0, ui::FiguresModel::second_column).data().toString(), QStringLiteral("256"));
        QCOMPARE(model.index(0, ui::FiguresModel::change_column).data().toString(), QStringLiteral("−256"));
    }

    void everyChangedValueIsListedAndShown()
    {
        Stage stage(test::sampleDocument(), moved());
        auto& changes = stage.window.changes();
        QCOMPARE(changes.rowCount(), 1);
        QVERIFY2(changes.index(0, ui::ChangesModel::values_column).data().toString().contains("[30000,30000] → [35000,30000]"),
                 qPrintable(changes.index(0, ui::ChangesModel::values_column).data().toString()));
        const auto before = stage.window.firstPlan().viewport().window();
        QTest::mouseClick(stage.window.changesView().viewport(), Qt::LeftButton, {}, stage.window.changesView().visualRect(changes.index(0, 0)).center());
        const auto after = stage.window.firstPlan().viewport().window();
        QVERIFY(after.width() < before.width());
        QVERIFY(after.contains(stage.window.firstPlan().scene().extentOf(row_1)));
        QVERIFY(after.contains(stage.window.secondPlan().scene().extentOf(row_1)));
    }

    void plansMoveTogether()
    {
        Stage stage(test::sampleDocument(), moved());
        const auto same = [&stage] {
            const auto &a = stage.window.firstPlan().viewport(), &b = stage.window.secondPlan().viewport();
            return a.scale() == b.scale() && a.window().centre() == b.window().centre();
        };
        stage.window.firstPlan().zoomToRect({{30'000, 30'000}, {40'000, 40'000}});
        QVERIFY(same());
        stage.window.secondPlan().panBy({40, -25});
        QVERIFY(same());
        QTest::keyClick(&stage.window, Qt::Key_Minus);
        QVERIFY(same());
    }

    void marksArePainted()
    {
        Stage same(test::sampleDocument(), test::sampleDocument());
        Stage other(test::sampleDocument(), moved());
        for (auto* window : {&same.window, &other.window}) {
            window->resize(1280, 800);
            QApplication::processEvents();
            window->firstPlan().zoomToRect({{25'000, 25'000}, {60'000, 50'000}});
        }
        QVERIFY(same.window.firstPlan().grab().toImage() != other.window.firstPlan().grab().toImage());
    }

    /// The hall that is gone is called by its name, and so is the one that a row moved to.
    void whatDiffersIsCalledByItsName()
    {
        document::Document first = test::sampleDocument();
        auto area = *first.find<floorplan::Area>(std::get<AreaId>(hall));
        area.name = "North hall";
        first.put(area);
        document::Document second = first;
        auto placement = *second.find<floorplan::Placement>(std::get<PlacementId>(row_1));
        placement.label = "Row one";
        placement.area = {};
        second.put(placement);
        ui::ChangesModel changes;
        changes.show(storage::difference(first, second), first, second);
        QCOMPARE(changes.rowCount(), 1);
        QCOMPARE(changes.index(0, ui::ChangesModel::object_column).data().toString(), QStringLiteral("Placement · Row one"));
        const QString values = changes.index(0, ui::ChangesModel::values_column).data().toString();
        QVERIFY2(values.contains(QStringLiteral("area: North hall → —")), qPrintable(values));
    }

    void modelsAreSound()
    {
        ui::FiguresModel figures("A", "B");
        ui::ChangesModel changes;
        const QAbstractItemModelTester figures_tester(&figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester changes_tester(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        figures.show(evaluation::evaluate(test::sampleDocument()), evaluation::evaluate(moved()));
        changes.show(storage::difference(test::sampleDocument(), without(hall)), test::sampleDocument(), without(hall));
        QVERIFY(figures.rowCount() > 0 && changes.rowCount() > 0);
        changes.show({}, {}, {});
        QCOMPARE(changes.rowCount(), 0);
    }

    void escapeCloses()
    {
        Stage stage(test::sampleDocument(), moved());
        QTest::keyClick(&stage.window, Qt::Key_Escape);
        QVERIFY(!stage.window.isVisible());
    }
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
