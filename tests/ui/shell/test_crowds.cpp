// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QTest>

#include "checks/checks.h"
#include "document/clipboard.h"
#include "evaluation/evaluator.h"
#include "shell/main_window.h"
#include "support/fail_on_warning.h"
#include "support/window_stage.h"

using namespace cw;

namespace {

bool has(const evaluation::Assessment& assessment, std::string_view code)
{
    return std::any_of(assessment.findings.begin(), assessment.findings.end(), [&](const auto& finding) { return finding.code == code; });
}

constexpr qint64 most_ms_per_edit = 2'000;     // on any machine; usual are a few

}  // namespace

/// Slips of the hand that put very much into one place: the editor goes on.
class TestCrowds : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aQuarterOfAMillionCopiesWithoutPitchAreShownAndTakenBack()
    {
        test::WindowStage stage;
        ui::DocumentSession& session = stage.window.session();
        const auto before = session.assessment();
        QElapsedTimer timer;
        timer.start();
        session.commit(document::setRepeat(session.committed(), PlacementId("lone"), {500, 500, 0, 0}));
        stage.window.grab();
        QVERIFY2(timer.elapsed() < most_ms_per_edit, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(has(*session.assessment(), "plan.overlap"));
        session.undo();
        QVERIFY(*session.assessment() == *before);
    }

    void aThousandPastesInOnePlaceStayQuick()
    {
        test::WindowStage stage;
        ui::DocumentSession& session = stage.window.session();
        const PlacementId row("row-1");
        const auto clip = document::clip(session.committed(), {&row, 1});
        qint64 slowest = 0;
        for (int i = 0; i < 1000; ++i) {
            QElapsedTimer timer;
            timer.start();
            session.commit(document::paste(session.committed(), clip, {0, 0}));
            slowest = std::max(slowest, timer.elapsed());
        }
        stage.window.grab();
        QVERIFY2(slowest < most_ms_per_edit, qPrintable(QString::number(slowest)));
        QVERIFY(has(*session.assessment(), "plan.too_crowded"));
        QVERIFY(session.assessment()->findings.size() < 10'000);
        QVERIFY(*session.assessment() == evaluation::evaluate(session.committed()));
    }
};

QTEST_MAIN(TestCrowds)
#include "test_crowds.moc"
