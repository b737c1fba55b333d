// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/copy_page.h"

#include "document/grouping.h"
#include "inspector/totals.h"

namespace cw::ui {

using floorplan::Exception;
using floorplan::Placement;

namespace {

/// What makes the copy differ; a plain one differs in nothing.
Exception exceptionOf(const Placement& row, int column, int line)
{
    const Exception* known = row.exceptionAt(column, line);
    return known ? *known : Exception{column, line, false, {}, {}};
}

QString nameOf(const floorplan::Content& content, const floorplan::Lookup& lookup)
{
    std::string name = std::visit([](const auto& id) { return id.text(); }, content);
    if (const auto* item = std::get_if<ItemId>(&content); item && lookup.item(*item)) name = lookup.item(*item)->name;
    if (const auto* rack = std::get_if<RackId>(&content); rack && lookup.rack(*rack)) name = lookup.rack(*rack)->name;
    if (const auto* block = std::get_if<BlockId>(&content); block && lookup.block(*block)) name = lookup.block(*block)->name;
    return QString::fromStdString(name);
}

}  // namespace

CopyPage::CopyPage(DocumentSession& session, QWidget* parent)
    : InspectorPage(session, parent), title_(addTitle()), caption_(addCaption()), phase_(new QComboBox), remove_(new QPushButton(tr("Remove this copy"))),
      unique_(new QPushButton(tr("Make unique"))), rest_(new QPushButton(tr("Like the rest again")))
{
    what_ = addFigure(tr("Stands there"));
    addField(tr("Phase"), phase_);
    addHeading(tr("Differ from the rest"));
    addField(QString(), remove_);
    addField(QString(), unique_);
    addField(QString(), rest_);
    for (QPushButton* button : {remove_, unique_, rest_}) button->setAccessibleName(button->text());
    unique_->setToolTip(tr("A placement of its own, with a block of its own, which can be changed without the others"));
    finish();
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const auto copy = this->session().selection().copy()) setException({copy->column, copy->row, true, {}, {}});
    });
    connect(rest_, &QPushButton::clicked, this, [this] {
        if (const auto copy = this->session().selection().copy()) setException({copy->column, copy->row, false, {}, {}});
    });
    connect(phase_, &QComboBox::activated, this, [this] {
        const auto copy = this->session().selection().copy();
        const auto* row = copy ? this->session().committed().find<Placement>(copy->placement) : nullptr;
        if (!row) return;
        Exception exception = exceptionOf(*row, copy->column, copy->row);
        exception.phase = PhaseId(phase_->currentData().toString().toStdString());
        setException(exception);
    });
    connect(unique_, &QPushButton::clicked, this, [this] {
        const auto copy = this->session().selection().copy();
        if (!copy) return;
        const auto edit = document::makeUnique(this->session().committed(), copy->placement, copy->column, copy->row);
        if (!edit) return;
        commit(*edit);
        for (const auto& change : edit->list<Placement>())
            if (!change.before) this->session().selection().set({document::Subject(change.id)});
    });
}

void CopyPage::setException(const Exception& exception)
{
    const auto copy = session().selection().copy();
    if (copy) commit(document::setException(session().committed(), copy->placement, exception));
}

void CopyPage::fillPhases()
{
    phase_->clear();
    phase_->addItem(tr("with the rest"), QString());
    for (const auto& row : session().document().table<phases::Phase>().rows())
        phase_->addItem(QString::fromStdString(row->name.empty() ? row->id.text() : row->name), QString::fromStdString(row->id.text()));
}

void CopyPage::refresh()
{
    const auto copy = session().selection().copy();
    const auto* row = copy ? session().document().find<Placement>(copy->placement) : nullptr;
    if (!row) return;
    const Refreshing now(*this);
    const Exception exception = exceptionOf(*row, copy->column, copy->row);
    const auto* what = row->standingAt(exception);
    title_->setText(tr("One copy of %1").arg(QString::fromStdString(copy->placement.text())));
    caption_->setText(tr("Column %1 of %2, row %3 of %4").arg(copy->column + 1).arg(row->repeat.columns).arg(copy->row + 1).arg(row->repeat.rows));
    what_->setText(what ? nameOf(*what, session().lookup()) : tr("nothing"));
    fillPhases();
    phase_->setCurrentIndex(std::max(0, phase_->findData(QString::fromStdString(exception.phase.text()))));
    const bool plain = !exception.removed && !exception.replacement && exception.phase.empty();
    remove_->setEnabled(!exception.removed && !row->locked);
    unique_->setEnabled(what && !row->locked);
    phase_->setEnabled(what && !row->locked);
    rest_->setEnabled(!plain && !row->locked);
}

}  // namespace cw::ui
