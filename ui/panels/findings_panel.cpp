// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findings_panel.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

#include "document/waiving.h"
#include "panels/finding_delegate.h"
#include "panels/subject_name.h"
#include "panels/waive_dialog.h"
#include "session/paced_refresh.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int pace_ms = 110;                   // in a drag: as often as one reads

}  // namespace

FindingsPanel::FindingsPanel(DocumentSession& session, QWidget* parent)
    : QStackedWidget(parent), session_(session), model_(new FindingsModel(this)), view_(new QTreeView), group_by_(new QComboBox), list_(nullptr), nothing_(new QLabel)
{
    buildView();
    list_ = makeList();
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setProperty("role", "caption");
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    addWidget(list_);
    addWidget(nothing_);
    connect(view_, &QTreeView::clicked, this, &FindingsPanel::activate);
    connect(view_, &QTreeView::activated, this, &FindingsPanel::activate);
    connect(view_, &QTreeView::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(model_, &QAbstractItemModel::modelReset, this, &FindingsPanel::unfold);
    new PacedRefresh(session_, pace_ms, [this] { refresh(); }, this);
    refresh();
}

void FindingsPanel::buildView()
{
    view_->setModel(model_);
    view_->setProperty("role", "table");
    view_->setAllColumnsShowFocus(true);
    view_->setTextElideMode(Qt::ElideRight);
    view_->setAccessibleName(tr("Findings"));
    view_->setIndentation(spacing::section);
    view_->setHeaderHidden(true);
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionResizeMode(FindingsModel::text_column, QHeaderView::Stretch);
    view_->header()->setSectionResizeMode(FindingsModel::code_column, QHeaderView::ResizeToContents);
    view_->setColumnHidden(FindingsModel::remedy_column, true);  // it stands below the text
    view_->setItemDelegateForColumn(FindingsModel::text_column, new FindingDelegate(view_));
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    // Texts wrap: their height follows the width.
    connect(view_->header(), &QHeaderView::sectionResized, view_, &QTreeView::doItemsLayout, Qt::QueuedConnection);
}

QWidget* FindingsPanel::makeList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(spacing::normal, spacing::tight, spacing::normal, spacing::tight);
    bar->setSpacing(spacing::normal);
    auto* caption = new QLabel(tr("Grouped by"));
    caption->setProperty("role", "caption");
    group_by_->addItem(tr("severity"), static_cast<int>(FindingsModel::Grouping::severity));
    group_by_->addItem(tr("subject"), static_cast<int>(FindingsModel::Grouping::subject));
    group_by_->setAccessibleName(tr("Group findings by"));
    connect(group_by_, &QComboBox::currentIndexChanged, this, [this] { model_->groupBy(static_cast<FindingsModel::Grouping>(group_by_->currentData().toInt())); });
    bar->addWidget(caption);
    bar->addWidget(group_by_);
    bar->addStretch();
    column->addLayout(bar);
    column->addWidget(view_);
    return list;
}

void FindingsPanel::unfold()
{
    for (int group = 0; group < model_->rowCount(); ++group) {
        view_->setFirstColumnSpanned(group, {}, true);
        view_->expand(model_->index(group, 0));
    }
}

void FindingsPanel::refresh()
{
    std::vector<checks::Finding> findings = session_.assessment()->findings;
    for (checks::Finding& finding : findings)
        if (const auto* waiver = finding.waived ? document::waiverOf(session_.document(), finding.identity()) : nullptr)
            finding.remedy = tr("Waived by %1: %2").arg(QString::fromStdString(waiver->by), QString::fromStdString(waiver->reason)).toStdString();
    model_->show(findings, [this](const checks::SubjectId& subject) { return subjectName(subject, session_.document()); });
    const bool anything = !session_.document().table<floorplan::Placement>().empty();
    nothing_->setText(anything ? tr("No findings: every rule is satisfied.") : tr("Nothing has been placed yet: there is nothing to check."));
    setCurrentWidget(model_->count() > 0 ? list_ : nothing_);
    emit countChanged(model_->count());
}

void FindingsPanel::openMenu(const QPoint& where)
{
    const QModelIndex index = view_->indexAt(where);
    const checks::Finding* chosen = model_->finding(index);
    if (!chosen) return;
    const checks::Finding finding = *chosen;   // the menu may outlast it
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
    const checks::Finding* chosen = model_->finding(index);
    if (!chosen) return;
    const checks::Finding finding = *chosen;   // selecting may change the list
    auto subjects = selectableSubjects(finding);
    if (!subjects.empty()) session_.selection().set(std::move(subjects));
    else if (!finding.subjects.empty()) emit subjectActivated(finding.subjects.front());
    if (!finding.location.isEmpty()) emit placeActivated(finding.location);
}

}  // namespace cw::ui
