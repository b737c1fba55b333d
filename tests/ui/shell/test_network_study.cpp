// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "designs/designs.h"
#include "evaluation/evaluator.h"
#include "panels/network_study.h"
#include "support/fail_on_warning.h"

using namespace cw;
using namespace cw::ui;

class TestNetworkStudy : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnWarnings();
        session_ = std::make_unique<DocumentSession>();
        session_->reset(*designs::make("superpod-h100-4su"), {});
        study_ = std::make_unique<NetworkStudy>(*session_);
        study_->resize(1200, 300);
        study_->show();
        QTRY_VERIFY(study_->variations().rowCount() > 5);
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        study_.reset();
        session_.reset();
    }

    void theModelKeepsItsWord()
    {
        WhatIfModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto& network = *session_->document().table<fabric::Network>().rows().front();
        model.show(evaluation::whatIf(session_->document(), network.id));
        QVERIFY(model.rowCount() > 5);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) QVERIFY2(!model.index(row, column).data().toString().isEmpty(), qPrintable(model.headerData(column, Qt::Horizontal).toString()));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    // Choosing shows it everywhere, nothing is on the undo stack; Esc takes it back.
    void aVariationIsPreviewedAndDroppedByEscape()
    {
        auto* view = study_->findChild<QTreeView*>();
        const auto before = session_->document();
        const int row = rowOf("Leaf taper 2:1");
        QVERIFY(row > 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
        QVERIFY(session_->isPreviewing());
        QCOMPARE(session_->assessment()->networks.front().sizing->oversubscription.front(), study_->variations().offer(row)->network.sizing->oversubscription.front());
        QVERIFY(!session_->history().canUndo());
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!session_->isPreviewing());
        QVERIFY(session_->document() == before);
    }

    void applyIsOneHistoryEntryAndIsComparedAgainstFromThen()
    {
        auto* view = study_->findChild<QTreeView*>();
        const auto before = session_->document();
        const int row = rowOf("Leaf taper 2:1");
        const std::int64_t switches = study_->variations().offer(row)->network.sizing->switches;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
        QTest::mouseClick(study_->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(!session_->isPreviewing());
        QCOMPARE(session_->assessment()->networks.front().sizing->switches, switches);
        QTRY_COMPARE(study_->variations().offer(0)->network.sizing->switches, switches);
        session_->undo();
        QVERIFY(session_->document() == before);
    }

    void theDiagramFollowsTheNetworkThatIsChosen()
    {
        auto* diagram = study_->findChild<NetworkDiagram*>();
        QVERIFY(diagram->sheet().has_value());
        auto* networks = study_->findChild<QComboBox*>();
        QVERIFY(networks->count() > 1);
        const drawing::Sheet first = *diagram->sheet();
        networks->setCurrentIndex(1);
        QVERIFY(diagram->sheet().has_value());
        QVERIFY(!(*diagram->sheet() == first));
        QVERIFY(!diagram->grab().isNull());
    }

    // What the strip promises is what the design becomes.
    void everyVariationIsTheAssessmentOfTheDesignWithIt()
    {
        const WhatIfModel& model = study_->variations();
        for (int row = 0; row < model.rowCount(); ++row) {
            const evaluation::WhatIf& offer = *model.offer(row);
            document::Document changed = session_->document();
            changed.put(offer.row);
            const auto assessment = evaluation::evaluate(changed);
            if (offer.capex_musd) QCOMPARE(*offer.capex_musd, assessment.cost.capex_musd);
            QCOMPARE(assessment.networks.front().sizing.has_value(), offer.network.sizing.has_value());
        }
    }

private:
    [[nodiscard]] int rowOf(const QString& change) const
    {
        for (int row = 0; row < study_->variations().rowCount(); ++row)
            if (study_->variations().index(row, WhatIfModel::change_column).data().toString() == change) return row;
        return -1;
    }

    std::unique_ptr<DocumentSession> session_;
    std::unique_ptr<NetworkStudy> study_;
};

QTEST_MAIN(TestNetworkStudy)
#include "test_network_study.moc"
