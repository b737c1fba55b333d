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

int firstRow(const ui::FindingsPanel& panel, bool waived)
{
    for (int row = 0; row < panel.model().rowCount(); ++row)
        if (panel.model().finding(row).waived == waived && panel.model().finding(row).code == "plan.overlap") return row;
    return -1;
}

/// Opens the menu of a row and chooses the entry that begins so.
void choose(ui::FindingsPanel& panel, int row, const QString& entry)
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
    const QPoint where = panel.view().visualRect(panel.view().model()->index(row, ui::FindingsModel::text_column)).center();
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
        const int row = firstRow(panel, false);
        QVERIFY(row >= 0);
        const std::string identity = panel.model().finding(row).identity();
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
        choose(panel, row, "Waive");

        const int waived = firstRow(panel, true);
        QVERIFY(waived >= 0);
        QCOMPARE(panel.model().finding(waived).identity(), identity);
        QCOMPARE(panel.model().finding(waived).remedy, std::string("Waived by A. Engineer: drawn twice on purpose"));
        choose(panel, waived, "Withdraw");
        QVERIFY(firstRow(panel, true) < 0);
        session.undo();
        QVERIFY(firstRow(panel, true) >= 0);
        session.undo();
        QVERIFY(session.document() == before);
    }
};

QTEST_MAIN(TestWaivers)
#include "test_waivers.moc"
