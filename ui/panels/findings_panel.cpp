// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findings_panel.h"

#include <QHeaderView>
#include <QMenu>

#include "document/waiving.h"
#include "panels/finding_delegate.h"
#include "panels/waive_dialog.h"

namespace cw::ui {

FindingsPanel::FindingsPanel(DocumentSession& session, QWidget* parent)
    : QStackedWidget(parent), session_(session), model_(new FindingsModel(this)), view_(new QTreeView), nothing_(new QLabel)
{
    view_->setModel(model_);
    view_->setProperty("role", "table");
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(true);
    view_->setAllColumnsShowFocus(true);
    view_->setTextElideMode(Qt::ElideRight);
    view_->setAccessibleName(tr("Findings"));
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionResizeMode(FindingsModel::text_column, QHeaderView::Stretch);
    view_->setColumnHidden(FindingsModel::remedy_column, true);  // it stands below the text
    view_->setItemDelegateForColumn(FindingsModel::text_column, new FindingDelegate(view_));
    view_->setHeaderHidden(true);
    view_->header()->resizeSection(FindingsModel::severity_column, 104);
    view_->header()->resizeSection(FindingsModel::code_column, 160);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setProperty("role", "caption");
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    addWidget(view_);
    addWidget(nothing_);
    connect(view_, &QTreeView::clicked, this, &FindingsPanel::activate);
    connect(view_, &QTreeView::activated, this, &FindingsPanel::activate);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view_, &QTreeView::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(&session_, &DocumentSession::assessmentChanged, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::refresh()
{
    std::vector<checks::Finding> findings = session_.assessment()->findings;
    for (checks::Finding& finding : findings)
        if (const auto* waiver = finding.waived ? document::waiverOf(session_.document(), finding.identity()) : nullptr)
            finding.remedy = tr("Waived by %1: %2").arg(QString::fromStdString(waiver->by), QString::fromStdString(waiver->reason)).toStdString();
    model_->show(findings);
    const bool anything = !session_.document().table<floorplan::Placement>().empty();
    nothing_->setText(anything ? tr("No findings: every rule is satisfied.") : tr("Nothing has been placed yet: there is nothing to check."));
    setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(view_) : nothing_);
    emit countChanged(model_->rowCount());
}

void FindingsPanel::openMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    if (!index.isValid()) return;
    const checks::Finding finding = model_->finding(index.row());
    QMenu menu(this);
    menu.addAction(tr("Show on the plan"), this, [this, index] { activate(index); })->setEnabled(!finding.location.isEmpty());
    if (finding.waived) menu.addAction(tr("Withdraw the waiver"), this, [this, finding] { session_.commit(document::withdrawWaiver(session_.committed(), finding.identity())); });
    else menu.addAction(tr("Waive…"), this, [this, finding] { waive(finding); });
    menu.exec(view_->viewport()->mapToGlobal(where));
}

void FindingsPanel::waive(const checks::Finding& finding)
{
    WaiveDialog dialog(QString::fromStdString(finding.text), QString::fromStdString(session_.committed().single<document::Project>().author), this);
    if (dialog.exec() != QDialog::Accepted) return;
    session_.commit(document::waive(session_.committed(), finding.identity(), dialog.reason().toStdString(), dialog.by().toStdString()));
}

void FindingsPanel::activate(const QModelIndex& index)
{
    const checks::Finding finding = model_->finding(index.row());
    auto subjects = selectableSubjects(finding);
    if (!subjects.empty()) session_.selection().set(std::move(subjects));
    if (!finding.location.isEmpty()) emit placeActivated(finding.location);
}

}  // namespace cw::ui
