// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QKeyEvent>

#include "document/areas.h"
#include "inspector/area_page.h"
#include "style/shown_units.h"

/// The columns of an area, and where nothing may stand in it.
namespace cw::ui {

using floorplan::Area;
using floorplan::ColumnGrid;
using floorplan::KeepOut;
using floorplan::KeepOutKind;
using geometry::Mm;

namespace {

constexpr Mm usual_pitch_mm = 12'000;          // practice: bays of about 40 ft in data halls of one storey
constexpr Mm usual_side_mm = 400;

/// Bays of the usual width, as many as go in, in the middle of the area.
ColumnGrid usualGrid(const geometry::Rect& area)
{
    ColumnGrid grid;
    grid.pitch_x = grid.pitch_y = usual_pitch_mm;
    grid.size_mm = usual_side_mm;
    grid.columns = static_cast<int>(std::clamp<Mm>(area.width() / usual_pitch_mm, 1, document::most_columns));
    grid.rows = static_cast<int>(std::clamp<Mm>(area.depth() / usual_pitch_mm, 1, document::most_columns));
    grid.first = area.centre() - geometry::Point{(grid.columns - 1) * grid.pitch_x / 2, (grid.rows - 1) * grid.pitch_y / 2};
    return grid;
}

/// What a field says while it is typed in; nothing: not legible yet.
std::optional<Mm> lengthIn(const LengthField& field)
{
    const auto parsed = units::parse(field.text().toStdString(), units::Dimension::length);
    return parsed ? std::optional(static_cast<Mm>(std::llround(*parsed))) : std::nullopt;
}

}  // namespace

void AreaPage::addColumns()
{
    addHeading(tr("Columns of the building"));
    has_columns_ = new QCheckBox(tr("A grid of columns"));
    addField(QString(), has_columns_);
    for (QSpinBox** box : {&columns_, &rows_}) {
        *box = new QSpinBox;
        (*box)->setRange(1, document::most_columns);
        (*box)->setKeyboardTracking(true);     // seen while it is typed; committed when the field is left
        (*box)->setButtonSymbols(QAbstractSpinBox::NoButtons);
        (*box)->installEventFilter(this);
        connect(*box, &QSpinBox::valueChanged, this, &AreaPage::previewColumns);
        connect(*box, &QSpinBox::editingFinished, this, &AreaPage::commitColumns);
    }
    for (LengthField** field : {&pitch_x_, &pitch_y_, &first_x_, &first_y_, &side_}) {
        *field = new LengthField;
        (*field)->installEventFilter(this);
        connect(*field, &QLineEdit::textEdited, this, &AreaPage::previewColumns);
        connect(*field, &QuantityField::committed, this, &AreaPage::commitColumns);
        connect(*field, &QLineEdit::editingFinished, this, &AreaPage::commitColumns);
    }
    addField(tr("West to east"), columns_);
    addField(tr("South to north"), rows_);
    addField(tr("Pitch west to east"), pitch_x_);
    addField(tr("Pitch south to north"), pitch_y_);
    addField(tr("x of the first"), first_x_);
    addField(tr("y of the first"), first_y_);
    addField(tr("Side of a column"), side_);
    columns_error_ = addCaption();
    column_fields_ = {columns_, rows_, pitch_x_, pitch_y_, first_x_, first_y_, side_};
    columns_->setAccessibleName(tr("Columns west to east"));
    rows_->setAccessibleName(tr("Columns south to north"));
    connect(has_columns_, &QCheckBox::clicked, this, &AreaPage::switchColumns);
}

void AreaPage::addKeepOuts()
{
    addHeading(tr("Kept free"));
    keep_outs_ = new QListWidget;
    keep_outs_->setAccessibleName(tr("Ground that is kept free"));
    keep_outs_->setMaximumHeight(110);
    keep_outs_->installEventFilter(this);
    keep_out_kind_ = new QComboBox;
    // In the order of KeepOutKind.
    keep_out_kind_->addItems({tr("Reserved"), tr("Door"), tr("Column"), tr("Egress way")});
    remove_keep_out_ = new QPushButton(tr("Delete"));
    addField(QString(), keep_outs_);
    keep_outs_->setAccessibleName(tr("Ground that is kept free"));
    addField(tr("Kind"), keep_out_kind_);
    addField(QString(), remove_keep_out_);
    remove_keep_out_->setAccessibleName(tr("Delete what is kept free"));
    connect(keep_outs_, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto* area = session().document().find<Area>(id_);
        const bool any = area && row >= 0 && static_cast<std::size_t>(row) < area->keep_outs.size();
        for (QWidget* widget : {static_cast<QWidget*>(keep_out_kind_), static_cast<QWidget*>(remove_keep_out_)}) widget->setEnabled(any);
        if (any) keep_out_kind_->setCurrentIndex(static_cast<int>(area->keep_outs[static_cast<std::size_t>(row)].kind));
    });
    connect(keep_out_kind_, &QComboBox::activated, this, [this](int kind) {
        const auto* area = session().committed().find<Area>(id_);
        const auto index = static_cast<std::size_t>(keep_outs_->currentRow());
        if (!area || index >= area->keep_outs.size()) return;
        KeepOut changed = area->keep_outs[index];
        changed.kind = static_cast<KeepOutKind>(kind);
        if (const auto edit = document::setKeepOut(session().committed(), id_, index, changed)) commit(*edit);
    });
    connect(remove_keep_out_, &QPushButton::clicked, this, [this] {
        if (keep_outs_->currentRow() >= 0) commit(document::removeKeepOut(session().committed(), id_, static_cast<std::size_t>(keep_outs_->currentRow())));
    });
}

std::optional<ColumnGrid> AreaPage::typedColumns() const
{
    const auto px = lengthIn(*pitch_x_), py = lengthIn(*pitch_y_), x = lengthIn(*first_x_), y = lengthIn(*first_y_), side = lengthIn(*side_);
    if (!px || !py || !x || !y || !side) return std::nullopt;
    return ColumnGrid{{*x, *y}, *px, *py, columns_->value(), rows_->value(), *side};
}

void AreaPage::say(const Result<document::Edit>& edit)
{
    columns_error_->setText(edit ? QString() : QString::fromStdString(edit.error().sentence()));
    columns_error_->setVisible(!edit);
}

void AreaPage::previewColumns()
{
    const auto grid = typedColumns();
    if (isRefreshing() || !grid || !has_columns_->isChecked()) return;
    const auto edit = document::setColumns(session().committed(), id_, grid);
    say(edit);
    if (edit) session().preview(*edit);
}

void AreaPage::commitColumns()
{
    const auto* area = session().committed().find<Area>(id_);
    const auto grid = typedColumns();
    if (isRefreshing() || !area || !area->columns) return;
    if (!grid) {
        session().dropPreview();
        return;
    }
    const auto edit = document::setColumns(session().committed(), id_, grid);
    say(edit);
    if (edit) commit(*edit);
    else session().dropPreview();
}

void AreaPage::switchColumns(bool on)
{
    const auto* area = session().committed().find<Area>(id_);
    if (!area) return;
    const auto edit = document::setColumns(session().committed(), id_, on ? std::optional(usualGrid(geometry::bounds(area->outline))) : std::nullopt);
    say(edit);
    if (edit) commit(*edit);
}

/// Esc takes back what is only previewed; Del takes away what is chosen in the list.
bool AreaPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == keep_outs_ && key == Qt::Key_Delete) {
            remove_keep_out_->click();
            return true;
        }
        if (watched != keep_outs_ && key == Qt::Key_Escape && session().isPreviewing()) {
            session().dropPreview();
            const auto* area = session().document().find<Area>(id_);
            const Refreshing now(*this);
            if (area) showColumns(*area);
            for (QSpinBox* box : {columns_, rows_})
                if (area && area->columns) box->setValue(box == columns_ ? area->columns->columns : area->columns->rows);
        }
    }
    return InspectorPage::eventFilter(watched, event);
}

void AreaPage::showColumns(const Area& area)
{
    has_columns_->setChecked(area.columns.has_value());
    for (QWidget* field : column_fields_) field->setEnabled(area.columns.has_value());
    const ColumnGrid grid = area.columns.value_or(ColumnGrid());
    const auto shown = [&area](Mm mm) { return area.columns ? std::optional(static_cast<double>(mm)) : std::nullopt; };
    if (!columns_->hasFocus()) columns_->setValue(std::max(1, grid.columns));
    if (!rows_->hasFocus()) rows_->setValue(std::max(1, grid.rows));
    pitch_x_->setValue(shown(grid.pitch_x));
    pitch_y_->setValue(shown(grid.pitch_y));
    first_x_->setValue(shown(grid.first.x));
    first_y_->setValue(shown(grid.first.y));
    side_->setValue(shown(grid.size_mm));
    if (!session().isPreviewing()) say(document::Edit{});
}

void AreaPage::showKeepOuts(const Area& area)
{
    const int current = keep_outs_->currentRow();
    const auto wanted = static_cast<int>(area.keep_outs.size());
    while (keep_outs_->count() > wanted) delete keep_outs_->takeItem(keep_outs_->count() - 1);
    while (keep_outs_->count() < wanted) keep_outs_->addItem(QString());
    for (int i = 0; i < wanted; ++i) {
        const KeepOut& keep_out = area.keep_outs[static_cast<std::size_t>(i)];
        const auto rect = geometry::bounds(keep_out.outline);
        keep_outs_->item(i)->setText(tr("%1, %2").arg(keep_out_kind_->itemText(static_cast<int>(keep_out.kind)), shownSize(static_cast<double>(rect.width()), static_cast<double>(rect.depth()), 2)));
    }
    keep_outs_->setCurrentRow(wanted == 0 ? -1 : std::clamp(current, 0, wanted - 1));
    const bool any = keep_outs_->currentRow() >= 0;
    keep_out_kind_->setEnabled(any);
    remove_keep_out_->setEnabled(any);
    if (any) keep_out_kind_->setCurrentIndex(static_cast<int>(area.keep_outs[static_cast<std::size_t>(keep_outs_->currentRow())].kind));
}

}  // namespace cw::ui
