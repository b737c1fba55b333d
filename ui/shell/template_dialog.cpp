// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/template_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "designs/designs.h"
#include "style/icons.h"
#include "style/theme.h"
#include "words/words.h"

namespace cw::ui {

namespace {

constexpr double most_gpus = 10e6;             // ten times the largest campus announced: a limit against typing errors

}  // namespace

TemplateDialog::TemplateDialog(QWidget* parent) : QDialog(parent), list_(new QListWidget), gpus_(new NumberField)
{
    setWindowTitle(tr("New design from a template"));
    resize(560, 380);
    for (const auto& design : designs::templates()) {
        auto* entry = new QListWidgetItem(icon(QStringLiteral("template")), QString::fromStdString(words::said(design.title)) + QLatin1Char('\n') + QString::fromStdString(words::said(design.line)));
        entry->setData(Qt::UserRole, QString::fromStdString(design.id));
        list_->addItem(entry);
    }
    list_->setAccessibleName(tr("Built-in designs"));
    list_->setWordWrap(true);
    list_->setSpacing(spacing::hair);
    list_->setIconSize({spacing::icon, spacing::icon});
    list_->setCurrentRow(0);
    gpus_->setPlaceholderText(tr("as published"));
    gpus_->setRange(0, most_gpus);
    auto* form = new QFormLayout;
    form->addRow(tr("GPUs, at least"), gpus_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::section, spacing::section, spacing::section);
    layout->setSpacing(spacing::wide);
    layout->addWidget(list_);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(gpus_, &QuantityField::invalidChanged, buttons->button(QDialogButtonBox::Ok), &QWidget::setDisabled);
}

TemplateChoice TemplateDialog::choice() const
{
    const auto* entry = list_->currentItem();
    return {entry ? entry->data(Qt::UserRole).toString() : QString(), static_cast<std::int64_t>(gpus_->value().value_or(0))};
}

}  // namespace cw::ui
