// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/shortcuts_dialog.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::PlanGestures)
};

}  // namespace

std::vector<ShortcutModel::Row> planGestures()
{
    const QString plan = Text::tr("On the plan");
    return {{Text::tr("Move the selection"), Text::tr("Arrow keys"), plan},
            {Text::tr("Move the selection ten times as far"), Text::tr("Shift+Arrow keys"), plan},
            {Text::tr("Stop what was begun; then select nothing"), Text::tr("Esc"), plan},
            {Text::tr("Zoom about the pointer"), Text::tr("Wheel, pinch"), plan},
            {Text::tr("Pan"), Text::tr("Middle button, or Space and drag"), plan},
            {Text::tr("Add to the selection, or take away"), Text::tr("Shift+Click"), plan},
            {Text::tr("Open the properties"), Text::tr("Double click"), plan}};
}

ShortcutsDialog::ShortcutsDialog(const std::vector<Command>& commands, QWidget* parent)
    : QDialog(parent), model_(new ShortcutModel(commands, planGestures(), this)), search_(new QLineEdit), view_(new QTreeView)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    search_->setPlaceholderText(tr("Search commands and keys"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    view_->setModel(model_);
    view_->setProperty("role", "table");
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setAlternatingRowColors(true);
    view_->setAccessibleName(windowTitle());
    view_->header()->setStretchLastSection(false);
    view_->header()->setSectionResizeMode(ShortcutModel::command_column, QHeaderView::Stretch);
    for (const int column : {int(ShortcutModel::keys_column), int(ShortcutModel::place_column)}) view_->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    column->setSpacing(spacing::wide);
    column->addWidget(search_);
    column->addWidget(view_);
    connect(search_, &QLineEdit::textChanged, model_, &ShortcutModel::filter);
    resize(680, 560);
}

}  // namespace cw::ui
