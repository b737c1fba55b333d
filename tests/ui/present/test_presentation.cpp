// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before the board: pages by the arrow keys, a question answered on the spot, nothing kept unasked.
#include <QApplication>
#include <QTest>

#include "document/assumptions.h"
#include "present/presentation.h"
#include "report/report.h"
#include "storage/storage.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

units::Date day(int year, unsigned month) { return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(1)}; }

power::Supply supply(const char* id, double mw, units::Date from)
{
    power::Supply made;
    made.id = SupplyId(id);
    made.name = id;
    made.capacity_mw = mw;
    made.available_from = from;
    return made;
}

void inPhase(document::Document& document, const char* placement, const char* phase)
{
    auto row = *document.find<floorplan::Placement>(PlacementId(placement));
    row.phase = PhaseId(phase);
    document.put(row);
}

/// The sample in two phases, with 0.4 MW first and 2 MW more later.
document::Document phasedDocument()
{
    auto d = test::sampleDocument();
    d.put(phases::Phase{PhaseId("one"), "First row", day(2026, 1), {}});
    d.put(phases::Phase{PhaseId("two"), "Second row", day(2026, 9), {}});
    inPhase(d, "row-1", "one");
    inPhase(d, "row-2", "two");
    d.put(supply("small", 0.4, day(2025, 12)));
    d.put(supply("large", 2, day(2026, 6)));
    return d;
}

struct Stage {
    ui::DocumentSession session;
    ui::Presentation presentation{session};
    std::string before;

    Stage() : Stage(phasedDocument()) {}
    explicit Stage(document::Document document)
    {
        session.reset(std::move(document), {});
        before = bytes();
        presentation.resize(1280, 800);
        presentation.show();
        presentation.activateWindow();
        presentation.setFocus();
        (void)QTest::qWaitForWindowActive(&presentation);
    }
    [[nodiscard]] std::string bytes() const { return storage::toJson(session.committed()); }
    void press(Qt::Key key) { QTest::keyClick(&presentation, key); }
    void enter(QLineEdit& field, const char* text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
        QTest::keyClick(&field, Qt::Key_Return);
    }
    [[nodiscard]] QString figures() const { return presentation.phases().figures().join('|'); }
    [[nodiscard]] bool isOnPlan(const char* id) const { return presentation.phases().plan().scene().find(PlacementId(id)); }
};

}  // namespace

class TestPresentation : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void arrowsTurnThePagesOfThePack()
    {
        Stage stage;
        const auto pack = report::pack(stage.session.committed(), *stage.session.committedAssessment());
        QCOMPARE(stage.presentation.pageCount(), static_cast<int>(pack.size()) + 2);
        QVERIFY(*stage.presentation.shownSheet() == pack[0]);
        stage.press(Qt::Key_Right);
        QVERIFY(!stage.presentation.shownSheet());     // the plan, first phase
        stage.press(Qt::Key_Down);
        stage.press(Qt::Key_Space);
        QVERIFY(*stage.presentation.shownSheet() == pack[1]);
        stage.press(Qt::Key_End);
        stage.press(Qt::Key_Right);
        QVERIFY(*stage.presentation.shownSheet() == pack.back());
        stage.press(Qt::Key_Home);
        stage.press(Qt::Key_Left);
        QCOMPARE(stage.presentation.page(), 0);
    }

    void planGrowsPhaseByPhase()
    {
        Stage stage;
        stage.press(Qt::Key_Right);
        QVERIFY(stage.isOnPlan("row-1"));
        QVERIFY(!stage.isOnPlan("row-2"));
        QVERIFY(stage.isOnPlan("lone"));               // of no phase: with the first
        QCOMPARE(stage.presentation.phases().title().text(), QStringLiteral("First row"));
        QVERIFY2(stage.figures().contains("GPUs installed: 256|"), qPrintable(stage.figures()));
        stage.press(Qt::Key_Right);
        QVERIFY(stage.isOnPlan("row-2"));
        QVERIFY2(stage.figures().contains("GPUs installed: 512|"), qPrintable(stage.figures()));
        stage.press(Qt::Key_Left);
        QVERIFY(!stage.isOnPlan("row-2"));
    }

    void planFillsItsPlace()
    {
        Stage stage;
        stage.press(Qt::Key_Right);
        auto& plan = stage.presentation.phases().plan();
        const auto fills = [&plan] {
            const auto window = plan.viewport().window();
            const auto hall = plan.scene().extentOf(document::Subject(AreaId("hall")));
            return window.contains(hall) && window.depth() < 3 * hall.depth();
        };
        QTRY_VERIFY(fills());
        stage.presentation.resize(1920, 1080);
        QTRY_VERIFY(fills());
        stage.presentation.setQuestionOpen(true);
        QTRY_VERIFY(fills());
    }

    void zoomStaysFromPhaseToPhase()
    {
        Stage stage;
        stage.press(Qt::Key_Right);
        auto& plan = stage.presentation.phases().plan();
        plan.zoomToRect({{30'000, 30'000}, {40'000, 40'000}});
        const auto window = plan.viewport().window();
        stage.press(Qt::Key_Right);
        QVERIFY(plan.viewport().window() == window);
    }

    void lessPowerIsAnsweredAndTheSlidesFollow()
    {
        Stage stage;
        const auto slides = stage.presentation.content().slides();
        stage.press(Qt::Key_Q);
        QVERIFY(stage.presentation.asksQuestion());
        stage.enter(stage.presentation.question().powerLimit(), "400 kW");
        QVERIFY(stage.presentation.banner().contains("400 kW"));
        QVERIFY(stage.presentation.content().slides() != slides);
        const auto limited = document::applied(stage.session.committed(), document::assume(stage.session.committed(), {.power_limit_mw = 0.4}, {}));
        QVERIFY(stage.presentation.content().slides() == report::pack(limited, evaluation::evaluate(limited)));
        QVERIFY(!stage.presentation.question().consequences().isEmpty());
        stage.presentation.goTo(2);
        QVERIFY2(stage.figures().contains("designed: "), qPrintable(stage.figures()));
        QCOMPARE(stage.bytes(), stage.before);
        QVERIFY(!stage.session.history().canUndo());
    }

    void emptiedFieldIsAsDesigned()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        auto& field = stage.presentation.question().powerLimit();
        stage.enter(field, "400 kW");
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(stage.presentation.banner().isEmpty());
        QVERIFY(!stage.presentation.content().assumptions().any());
    }

    void asDesignedTakesAllBack()
    {
        Stage stage;
        const auto slides = stage.presentation.content().slides();
        stage.press(Qt::Key_Q);
        auto& question = stage.presentation.question();
        stage.enter(question.energyPrice(), "0.12");
        question.powerDelay().setFocus();
        question.powerDelay().selectAll();
        QTest::keyClicks(&question.powerDelay(), "6");
        QTest::keyClick(&question.powerDelay(), Qt::Key_Return);
        QCOMPARE(stage.presentation.content().assumptions().power_delay_months, 6);
        QCOMPARE(*stage.presentation.content().assumptions().energy_usd_per_kwh, 0.12);
        QTest::mouseClick(&question.asDesigned(), Qt::LeftButton);
        QVERIFY(stage.presentation.content().slides() == slides);
        QVERIFY(question.consequences().isEmpty());
    }

    void nonsenseIsRefusedAndChangesNothing()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        stage.enter(stage.presentation.question().powerLimit(), "a lot");
        QVERIFY(stage.presentation.question().powerLimit().isInvalid());
        QVERIFY(!stage.presentation.content().assumptions().any());
    }

    void leavingKeepsNothingAndAsksNothing()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        stage.enter(stage.presentation.question().powerLimit(), "400 kW");
        QTest::keyClick(&stage.presentation.question().powerLimit(), Qt::Key_Escape);
        QVERIFY(!stage.presentation.asksQuestion());
        QVERIFY(stage.presentation.isVisible());       // the first Esc closes the question
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.presentation.isVisible());
        QCOMPARE(stage.bytes(), stage.before);
        QVERIFY(!stage.session.isModified());
    }

    void keptIsOneNamedEntryOfTheHistory()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        auto& question = stage.presentation.question();
        stage.enter(question.powerLimit(), "400 kW");
        stage.enter(question.energyPrice(), "0.12");
        stage.enter(question.name(), "As the board wants it");
        QCOMPARE(stage.session.history().titles(), std::vector<std::string>{"As the board wants it"});
        QCOMPARE(stage.session.committed().find<power::Supply>(SupplyId("large"))->capacity_mw, 0.0);
        QVERIFY(!stage.presentation.content().assumptions().any());
        QVERIFY(stage.presentation.banner().isEmpty());
        stage.session.undo();
        QCOMPARE(stage.bytes(), stage.before);
    }

    void nothingAssumedNothingToKeep()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        QVERIFY(!stage.presentation.question().keep().isEnabled());
        QVERIFY(!stage.presentation.question().asDesigned().isEnabled());
    }

    void arrowsInAFieldTurnNoPage()
    {
        Stage stage;
        stage.press(Qt::Key_Q);
        auto& field = stage.presentation.question().powerLimit();
        for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Q}) QTest::keyClick(&field, key);
        QCOMPARE(stage.presentation.page(), 0);
        QVERIFY(stage.presentation.asksQuestion());
    }

    void designWithoutPhasesIsShownWhole()
    {
        Stage stage(test::sampleDocument());
        QCOMPARE(stage.presentation.phases().count(), 1);
        stage.press(Qt::Key_Right);
        QVERIFY(!stage.presentation.shownSheet());
        QVERIFY(stage.isOnPlan("row-2"));
        QVERIFY2(stage.figures().contains("GPUs: 512"), qPrintable(stage.figures()));
    }

    void clickTurnsThePage()
    {
        Stage stage;
        QTest::mouseClick(&stage.presentation, Qt::LeftButton, {}, QPoint(600, 300));
        QCOMPARE(stage.presentation.page(), 1);
    }

    void everyPagePaints()
    {
        Stage stage;
        for (int page = 0; page < stage.presentation.pageCount(); ++page) {
            stage.presentation.goTo(page);
            const QImage picture = stage.presentation.grab().toImage();
            QVERIFY(picture.pixelColor(picture.width() / 2, picture.height() / 2) != QColor(Qt::black));
        }
    }
};

QTEST_MAIN(TestPresentation)
#include "test_presentation.moc"
