// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findings_panel.h"

#include <QHeaderView>

#include "panels/finding_delegate.h"

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
    connect(&session_, &DocumentSession::assessmentChanged, this, &FindingsPanel::refresh);
    refresh();
}

void FindingsPanel::refresh()
{
    model_->show(session_.assessment()->findings);
    const bool anything = !session_.document().table<floorplan::Placement>().empty();
    nothing_->setText(anything ? tr("No findings: every rule is satisfied.") : tr("Nothing has been placed yet: there is nothing to check."));
    setCurrentWidget(model_->rowCount() > 0 ? static_cast<QWidget*>(view_) : nothing_);
    emit countChanged(model_->rowCount());
}

void FindingsPanel::activate(const QModelIndex& index)
{
    const checks::Finding finding = model_->finding(index.row());
    auto subjects = selectableSubjects(finding);
    if (!subjects.empty()) session_.selection().set(std::move(subjects));
    if (!finding.location.isEmpty()) emit placeActivated(finding.location);
}

}  // namespace cw::ui
