// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/waive_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw::ui {

WaiveDialog::WaiveDialog(const QString& finding, const QString& by, QWidget* parent) : QDialog(parent), reason_(new QPlainTextEdit), by_(new QLineEdit(by))
{
    setWindowTitle(tr("Waive a finding"));
    auto* text = new QLabel(finding);
    text->setWordWrap(true);
    reason_->setAccessibleName(tr("Reason"));
    reason_->setPlaceholderText(tr("Why this is acceptable, and what was agreed with whom"));
    reason_->setTabChangesFocus(true);
    reason_->setMaximumHeight(96);
    by_->setAccessibleName(tr("Waived by"));
    auto* form = new QFormLayout;
    form->addRow(tr("Reason"), reason_);
    form->addRow(tr("Waived by"), by_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    waive_ = buttons->addButton(tr("Waive"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reason_, &QPlainTextEdit::textChanged, this, &WaiveDialog::check);
    connect(by_, &QLineEdit::textChanged, this, &WaiveDialog::check);
    check();
    resize(480, sizeHint().height());
}

QString WaiveDialog::reason() const { return reason_->toPlainText().simplified(); }

QString WaiveDialog::by() const { return by_->text().simplified(); }

void WaiveDialog::check() { waive_->setEnabled(!reason().isEmpty() && !by().isEmpty()); }

}  // namespace cw::ui
