// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrange/array_dialog.h"

#include <cmath>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "style/shown_units.h"
#include "style/theme.h"

namespace cw::ui {

using document::Array;
using geometry::Mm;

namespace {

QSpinBox* countBox()
{
    auto* box = new QSpinBox;
    box->setRange(1, document::most_array_copies);
    return box;
}

std::optional<Mm> lengthIn(const LengthField& field)
{
    const auto parsed = units::parse(field.text().toStdString(), units::Dimension::length);
    return parsed ? std::optional(static_cast<Mm>(std::llround(*parsed))) : std::nullopt;
}

}  // namespace

ArrayDialog::ArrayDialog(DocumentSession& session, QWidget* parent)
    : QDialog(parent), session_(session), ids_(session.selection().placements()), columns_(countBox()), rows_(countBox()), pitch_x_(new LengthField), pitch_y_(new LengthField),
      gap_x_(new LengthField), gap_y_(new LengthField), close_up_(new QPushButton(tr("No gap"))), summary_(new QLabel)
{
    extent_ = document::extentOfOne(session_.committed(), ids_, session_.lookup());
    array_ = {2, 1, extent_.width(), extent_.depth()};
    if (ids_.size() == 1)
        if (const auto* row = session_.committed().find<floorplan::Placement>(ids_.front()); row && row->repeat.count() > 1) {
            array_ = document::arrayOf(*row);
            if (array_.pitch_x == 0) array_.pitch_x = extent_.width();
            if (array_.pitch_y == 0) array_.pitch_y = extent_.depth();
        }
    columns_->setValue(array_.columns);
    rows_->setValue(array_.rows);
    build();
    for (QSpinBox* box : {columns_, rows_}) connect(box, &QSpinBox::valueChanged, this, &ArrayDialog::showPreview);
    const std::pair<LengthField*, Typed> fields[] = {{pitch_x_, Typed::pitch_x}, {pitch_y_, Typed::pitch_y}, {gap_x_, Typed::gap_x}, {gap_y_, Typed::gap_y}};
    for (const auto& [field, what] : fields) connect(field, &QLineEdit::textEdited, this, [this, what = what] { typed(what); });
    connect(close_up_, &QPushButton::clicked, this, [this] {
        array_.pitch_x = extent_.width();
        array_.pitch_y = extent_.depth();
        for (const Typed way : {Typed::gap_x, Typed::pitch_x}) showPitch(way);
        showPreview();
    });
    // Another selection, another design: this array is not about it.
    connect(&session_.selection(), &Selection::changed, this, [this] {
        if (session_.selection().placements() != ids_) reject();
    });
    connect(&session_, &DocumentSession::documentReset, this, &QDialog::reject);
    connect(&session_, &DocumentSession::historyChanged, this, [this] {
        if (!finished_) reject();
    });
    showPitch(Typed::gap_x);
    showPitch(Typed::pitch_x);
    showPreview();
}

ArrayDialog::~ArrayDialog()
{
    if (!finished_) session_.dropPreview();
}

void ArrayDialog::build()
{
    setWindowTitle(tr("Repeat the selection"));
    auto* grid = new QGridLayout;
    const auto name = [](QWidget* field, const QString& text) { field->setAccessibleName(text); };
    const auto add = [grid](int row, const QString& text, QWidget* first, QWidget* second, QWidget* third) {
        auto* label = new QLabel(text);
        label->setBuddy(first);
        grid->addWidget(label, row, 0);
        grid->addWidget(first, row, 1);
        grid->addWidget(second, row, 2);
        grid->addWidget(third, row, 3);
    };
    int column = 1;
    for (const QString& head : {tr("Copies"), tr("Pitch"), tr("Gap")}) {
        auto* caption = new QLabel(head);
        caption->setProperty("role", "caption");
        grid->addWidget(caption, 0, column++);
    }
    add(1, tr("West to east"), columns_, pitch_x_, gap_x_);
    add(2, tr("South to north"), rows_, pitch_y_, gap_y_);
    name(columns_, tr("Columns"));
    name(rows_, tr("Rows"));
    name(pitch_x_, tr("Pitch west to east"));
    name(pitch_y_, tr("Pitch south to north"));
    name(gap_x_, tr("Gap west to east"));
    name(gap_y_, tr("Gap south to north"));
    for (LengthField* field : {pitch_x_, pitch_y_}) field->setHelp(tr("From one copy to the next, origin to origin; negative goes west or south"));
    for (LengthField* field : {gap_x_, gap_y_}) field->setHelp(tr("Free ground between two copies"));
    close_up_->setToolTip(tr("The copies stand side by side"));
    summary_->setWordWrap(true);
    summary_->setMinimumWidth(360);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    accept_ = buttons->addButton(tr("Repeat"), QDialogButtonBox::AcceptRole);
    buttons->addButton(close_up_, QDialogButtonBox::ActionRole);
    auto* all = new QVBoxLayout(this);
    all->addLayout(grid);
    all->addSpacing(spacing::normal);
    all->addWidget(summary_);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    accept_->setDefault(true);
}

/// What was typed as a gap is shown as a pitch, and the other way round.
void ArrayDialog::typed(Typed what)
{
    const bool x = what == Typed::pitch_x || what == Typed::gap_x;
    const bool gap = what == Typed::gap_x || what == Typed::gap_y;
    const LengthField& field = x ? (gap ? *gap_x_ : *pitch_x_) : (gap ? *gap_y_ : *pitch_y_);
    const auto length = lengthIn(field);
    if (!length) return;
    (x ? array_.pitch_x : array_.pitch_y) = gap ? *length + (x ? extent_.width() : extent_.depth()) : *length;
    showPitch(what);
    showPreview();
}

void ArrayDialog::showPitch(Typed except)
{
    const auto show = [except](LengthField& field, Typed which, Mm mm) {
        if (which != except) field.setValue(static_cast<double>(mm));
    };
    show(*pitch_x_, Typed::pitch_x, array_.pitch_x);
    show(*pitch_y_, Typed::pitch_y, array_.pitch_y);
    show(*gap_x_, Typed::gap_x, std::llabs(array_.pitch_x) - extent_.width());
    show(*gap_y_, Typed::gap_y, std::llabs(array_.pitch_y) - extent_.depth());
}

void ArrayDialog::showPreview()
{
    array_.columns = columns_->value();
    array_.rows = rows_->value();
    const auto edit = document::makeArray(session_.committed(), ids_, array_);
    accept_->setEnabled(edit.has_value());
    if (!edit) {
        edit_.reset();
        session_.dropPreview();
        summary_->setText(QString::fromStdString(edit.error().sentence()));
        return;
    }
    edit_ = *edit;
    session_.preview(*edit_);
    geometry::Rect all;
    for (const PlacementId& id : ids_) all = all.united(document::extentOf(session_.document(), document::Subject(id), session_.lookup()));
    const auto gpus = session_.assessment()->compute.gpus - session_.committedAssessment()->compute.gpus;
    summary_->setText(tr("%1 copies on %2. GPUs of the design: %3%4.")
                          .arg(QString::fromStdString(units::formatCount(static_cast<long long>(array_.columns) * array_.rows)),
                               shownSize(static_cast<double>(all.width()), static_cast<double>(all.depth())), gpus >= 0 ? QStringLiteral("+") : QStringLiteral("−"),
                               QString::fromStdString(units::formatCount(std::llabs(gpus)))));
}

void ArrayDialog::done(int result)
{
    if (!std::exchange(finished_, true)) {
        if (result == Accepted && edit_) session_.commit(*edit_);
        else session_.dropPreview();
    }
    QDialog::done(result);
}

}  // namespace cw::ui
