// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/snapshots_window.h"

#include <algorithm>

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include "document/snapshots.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

units::Date today()
{
    const QDate day = QDate::currentDate();
    return units::Date{std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())), std::chrono::day(static_cast<unsigned>(day.day()))};
}

/// Enter in a field takes the snapshot, and not by whichever button the dialog thinks of first.
QPushButton* button(const QString& text)
{
    auto* made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

}  // namespace

SnapshotsWindow::SnapshotsWindow(DocumentSession& session, QWidget* parent)
    : QDialog(parent), session_(session), model_(new SnapshotsModel(session, this)), list_(new QTreeView), name_(new QLineEdit), note_(new QLineEdit),
      take_(button(tr("&Take snapshot"))), restore_(button(tr("&Restore"))), compare_(button(tr("&Compare"))), delete_(button(tr("&Delete"))), problem_(new QLabel)
{
    setWindowTitle(tr("Snapshots"));
    list_->setModel(model_);
    list_->setProperty("role", "table");
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->setAlternatingRowColors(true);
    list_->setAccessibleName(tr("Snapshots"));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    list_->header()->resizeSection(SnapshotsModel::name_column, 220);
    name_->setPlaceholderText(tr("Name of the snapshot"));
    name_->setAccessibleName(tr("Name"));
    note_->setPlaceholderText(tr("Note"));
    note_->setAccessibleName(tr("Note"));
    compare_->setToolTip(tr("One with the design as it is now, two with each other"));
    restore_->setToolTip(tr("The design becomes what it was; undo brings back what it is now"));
    problem_->setProperty("role", "caption");
    problem_->setWordWrap(true);
    problem_->hide();
    auto* fresh = new QHBoxLayout;
    fresh->addWidget(name_, 2);
    fresh->addWidget(note_, 3);
    fresh->addWidget(take_);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* made : {compare_, restore_, delete_}) buttons->addWidget(made);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(fresh);
    column->addWidget(list_, 1);
    column->addWidget(problem_);
    column->addLayout(buttons);
    resize(640, 360);
    connect(take_, &QPushButton::clicked, this, &SnapshotsWindow::take);
    connect(name_, &QLineEdit::returnPressed, this, &SnapshotsWindow::take);
    connect(note_, &QLineEdit::returnPressed, this, &SnapshotsWindow::take);
    connect(name_, &QLineEdit::textChanged, this, &SnapshotsWindow::followChoice);
    connect(restore_, &QPushButton::clicked, this, &SnapshotsWindow::restore);
    connect(compare_, &QPushButton::clicked, this, &SnapshotsWindow::compare);
    connect(delete_, &QPushButton::clicked, this, &SnapshotsWindow::remove);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SnapshotsWindow::followChoice);
    connect(model_, &QAbstractItemModel::modelReset, this, &SnapshotsWindow::followChoice);
    connect(model_, &SnapshotsModel::refused, this, [this](const QString& why) {
        problem_->setText(why);
        problem_->show();
    });
    followChoice();
}

void SnapshotsWindow::beginTaking()
{
    name_->setFocus();
    name_->selectAll();
}

std::vector<SnapshotId> SnapshotsWindow::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : list_->selectionModel()->selectedRows()) rows.push_back(index.row());
    // The list has the latest first.
    std::sort(rows.rbegin(), rows.rend());
    std::vector<SnapshotId> ids;
    for (const int row : rows) ids.push_back(model_->idAt(row));
    return ids;
}

void SnapshotsWindow::followChoice()
{
    const std::size_t count = chosen().size();
    take_->setEnabled(!name_->text().trimmed().isEmpty());
    restore_->setEnabled(count == 1);
    compare_->setEnabled(count == 1 || count == 2);
    delete_->setEnabled(count > 0);
}

void SnapshotsWindow::commit(const Result<document::Edit>& edit)
{
    problem_->setVisible(!edit);
    if (edit) session_.commit(*edit);
    else problem_->setText(QString::fromStdString(edit.error().sentence()));
}

void SnapshotsWindow::take()
{
    if (!take_->isEnabled()) return;
    const auto edit = document::takeSnapshot(session_.committed(), name_->text().trimmed().toStdString(), note_->text().trimmed().toStdString(), today());
    commit(edit);
    if (!edit) return;
    name_->clear();
    note_->clear();
}

void SnapshotsWindow::restore()
{
    if (const auto ids = chosen(); ids.size() == 1) commit(document::restoreSnapshot(session_.committed(), ids.front()));
}

void SnapshotsWindow::compare()
{
    const auto ids = chosen();
    if (ids.size() == 1) emit compareAsked(ids[0], {});
    if (ids.size() == 2) emit compareAsked(ids[0], ids[1]);
}

void SnapshotsWindow::remove()
{
    document::Edit edit;
    const auto ids = chosen();
    edit.title = (ids.size() == 1 ? tr("Delete snapshot") : tr("Delete %1 snapshots").arg(ids.size())).toStdString();
    for (const SnapshotId& id : ids) edit.remove<document::Snapshot>(session_.committed(), id);
    commit(edit);
}

}  // namespace cw::ui
