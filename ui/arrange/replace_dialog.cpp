// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/replace_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include "canvas/plan_commands.h"

namespace cw::ui {

ReplaceDialog::ReplaceDialog(DocumentSession& session, QWidget* parent) : QDialog(parent), session_(session), palette_(new Palette(session)), summary_(new QLabel)
{
    setWindowTitle(tr("Replace the selection"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    accept_ = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    accept_->setEnabled(false);
    summary_->setWordWrap(true);
    summary_->setText(tr("Choose what shall stand there instead. Place, label and phase stay."));
    auto* column = new QVBoxLayout(this);
    column->addWidget(palette_, 1);
    column->addWidget(summary_);
    column->addWidget(buttons);
    resize(380, 520);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(palette_->tree().selectionModel(), &QItemSelectionModel::currentChanged, this, &ReplaceDialog::showPreview);
    connect(palette_, &Palette::placeRequested, this, [this] {
        showPreview();
        if (mayAccept()) accept();
    });
    connect(&session_, &DocumentSession::documentReset, this, &QDialog::reject);
    palette_->search().setFocus();
}

ReplaceDialog::~ReplaceDialog()
{
    if (!finished_) session_.dropPreview();
}

void ReplaceDialog::showPreview()
{
    const auto content = PaletteModel::contentAt(palette_->tree().currentIndex());
    edit_.reset();
    if (content) edit_ = commands::replacement(session_, *content);
    accept_->setEnabled(edit_ && !edit_->isNothing());
    if (edit_) session_.preview(*edit_);
    else session_.dropPreview();
}

void ReplaceDialog::done(int result)
{
    if (!std::exchange(finished_, true)) {
        if (result == Accepted && edit_) session_.commit(*edit_);
        else session_.dropPreview();
    }
    QDialog::done(result);
}

}  // namespace cw::ui
