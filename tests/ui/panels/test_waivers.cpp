// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "panels/findings_panel.h"
#include "panels/waive_dialog.h"
#include "support/fail_on_warning.h"
#include "support/ui_sample.h"

using namespace cw;

namespace {

/// Two racks on the same spot.
document::Document withOverlap()
{
    document::Document document = test::sampleDocument();
    auto row = *document.table<floorplan::Placement>().rows().front();
    row.id = PlacementId("on-top");
    row.exceptions.clear();
    document.put(row);
    return document;
}

QModelIndex overlapOf(const ui::FindingsPanel& panel, bool waived) { return panel.model().find("plan.overlap", waived); }

/// Opens the menu of a finding and chooses the entry that begins so.
void choose(ui::FindingsPanel& panel, const QModelIndex& index, const QString& entry)
{
    QTimer::singleShot(0, &panel, [entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu->actions())
            if (action->text().startsWith(entry)) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        menu->close();
    });
    const QPoint where = panel.view().visualRect(index).center();
    emit panel.view().customContextMenuRequested(where);
}

}  // namespace

class TestWaivers : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnWarnings(); }

    void aFindingIsWaivedWithAReasonAndTakenBack()
    {
        ui::DocumentSession session;
        session.reset(withOverlap(), {});
        ui::FindingsPanel panel(session);
        panel.resize(900, 300);
        panel.show();
        const QModelIndex overlap = overlapOf(panel, false);
        QVERIFY(overlap.isValid());
        const std::string identity = panel.model().finding(overlap)->identity();
        const auto before = session.document();

        QTimer::singleShot(50, &panel, [] {
            auto* dialog = qobject_cast<ui::WaiveDialog*>(QApplication::activeModalWidget());
            auto* accept = dialog->findChild<QDialogButtonBox*>()->buttons().back();
            for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons())
                if (dialog->findChild<QDialogButtonBox*>()->buttonRole(button) == QDialogButtonBox::AcceptRole) accept = button;
            QVERIFY(!accept->isEnabled());  // not without a reason and a name
            QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), "drawn twice on purpose");
            dialog->findChild<QLineEdit*>()->clear();
            QVERIFY(!accept->isEnabled());
            QTest::keyClicks(dialog->findChild<QLineEdit*>(), "A. Engineer");
            QVERIFY(accept->isEnabled());
            QTest::mouseClick(accept, Qt::LeftButton);
        });
        choose(panel, overlap, "Waive");

        const QModelIndex waived = overlapOf(panel, true);
        QVERIFY(waived.isValid());
        QCOMPARE(panel.model().finding(waived)->identity(), identity);
        QCOMPARE(panel.model().finding(waived)->remedy, std::string("Waived by A. Engineer: drawn twice on purpose"));
        choose(panel, waived, "Withdraw");
        QVERIFY(!overlapOf(panel, true).isValid());
        session.undo();
        QVERIFY(overlapOf(panel, true).isValid());
        session.undo();
        QVERIFY(session.document() == before);
    }
};

QTEST_MAIN(TestWaivers)
#include "test_waivers.moc"
