// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/breadcrumb_bar.h"

#include <QLabel>

#include "style/theme.h"

namespace cw::ui {

BreadcrumbBar::BreadcrumbBar(QWidget* parent) : QFrame(parent), row_(new QHBoxLayout(this))
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Block that is edited"));
    row_->setContentsMargins(spacing::wide, spacing::tight, spacing::wide, spacing::tight);
    row_->setSpacing(spacing::tight);
    hide();
}

void BreadcrumbBar::setEditing(BlockEditing* editing)
{
    editing_ = editing;
    connect(editing, &BlockEditing::changed, this, &BreadcrumbBar::follow);
    follow();
}

void BreadcrumbBar::follow()
{
    for (QToolButton* crumb : crumbs_) crumb->deleteLater();
    for (QWidget* other : others_) other->deleteLater();
    crumbs_.clear();
    others_.clear();
    while (QLayoutItem* item = row_->takeAt(0)) delete item;
    const QStringList names = editing_->names();
    setVisible(!names.isEmpty());
    if (names.isEmpty()) return;
    for (int i = 0; i <= names.size(); ++i) {
        if (i > 0) {
            auto* arrow = new QLabel(QStringLiteral("›"));
            others_.push_back(arrow);
            row_->addWidget(arrow);
        }
        auto* crumb = new QToolButton;
        crumb->setText(i == 0 ? tr("Site") : names[i - 1]);
        crumb->setAutoRaise(true);
        crumb->setEnabled(i < names.size());
        crumb->setToolTip(i < names.size() ? tr("Back to %1").arg(crumb->text()) : QString());
        connect(crumb, &QToolButton::clicked, editing_, [editing = editing_, i] { editing->leaveTo(static_cast<std::size_t>(i)); }, Qt::QueuedConnection);
        crumbs_.push_back(crumb);
        row_->addWidget(crumb);
    }
    auto* note = new QLabel(tr("Every copy of the block changes. Esc leaves."));
    note->setProperty("role", "caption");
    others_.push_back(note);
    row_->addSpacing(spacing::wide);
    row_->addWidget(note);
    row_->addStretch(1);
}

}  // namespace cw::ui
