// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/placement_page.h"

#include <cmath>

#include "document/repeats.h"
#include "style/shown_units.h"

namespace cw::ui {

using document::Subject;
using floorplan::Placement;
using geometry::Mm;

namespace {

constexpr int most_copies = 10'000;            // along one side; the whole document is limited by floorplan::most_standing

QString named(const auto* row, const std::string& id)
{
    return QString::fromStdString(row && !row->name.empty() ? row->name : id);
}

}  // namespace

PlacementPage::PlacementPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    addIdentity();
    addPosition();
    addRepeat();
    addHeading(tr("Holds"));
    holds_.add(*this, tr("Size, one copy"));
    finish();
}

void PlacementPage::addIdentity()
{
    title_ = addTitle();
    caption_ = addCaption();
    label_ = new TextField;
    label_->setToolTip(tr("Shown on the plan. {n} is the number of a copy, {c} its column, {r} its row."));
    locked_ = new QCheckBox(tr("Locked"));
    locked_->setToolTip(tr("Stays where it is until it is unlocked."));
    addField(tr("Label"), label_);
    addField(tr("Area"), places_.area_list);
    addField(tr("Phase"), places_.phase_list);
    addField(QString(), locked_);
    elevation_ = new QPushButton(tr("Open rack elevation"));
    elevation_->setToolTip(tr("What is mounted in it, unit by unit"));
    addField(QString(), elevation_);
    elevation_->setAccessibleName(elevation_->text());
    connect(elevation_, &QPushButton::clicked, this, [this] { emit elevationRequested(id_); });
    connect(label_, &TextField::committed, this, [this](const QString& text) { changeRow(tr("Change label"), [&text](Placement& row) { row.label = text.toStdString(); }); });
    connect(places_.area_list, &QComboBox::activated, this, [this] { changeRow(tr("Change area"), [this](Placement& row) { row.area = places_.area(); }); });
    connect(places_.phase_list, &QComboBox::activated, this, [this] { changeRow(tr("Change phase"), [this](Placement& row) { row.phase = places_.phase(); }); });
    connect(locked_, &QCheckBox::toggled, this, [this](bool on) { changeRow(on ? tr("Lock") : tr("Unlock"), [on](Placement& row) { row.locked = on; }); });
}

void PlacementPage::addPosition()
{
    addHeading(tr("Position"));
    west_ = new LengthField;
    south_ = new LengthField;
    west_->setHelp(tr("Its western edge, east of the site's origin"));
    south_->setHelp(tr("Its southern edge, north of the site's origin"));
    for (auto* field : {west_, south_}) field->setRange(-static_cast<double>(geometry::largest_coordinate_mm), static_cast<double>(geometry::largest_coordinate_mm));
    turn_ = new QComboBox;
    for (int quarter = 0; quarter < 4; ++quarter) turn_->addItem(QStringLiteral("%1°").arg(90 * quarter));
    mirrored_ = new QCheckBox(tr("Mirrored"));
    addField(tr("x, west edge"), west_);
    addField(tr("y, south edge"), south_);
    addField(tr("Turned"), turn_);
    addField(QString(), mirrored_);
    connect(west_, &QuantityField::committed, this, [this](double mm) { moveTo(mm, std::nullopt); });
    connect(south_, &QuantityField::committed, this, [this](double mm) { moveTo(std::nullopt, mm); });
    connect(turn_, &QComboBox::activated, this, [this](int quarter) {
        const auto* row = committedRow();
        if (!row) return;
        const auto by = static_cast<geometry::Turn>((quarter - static_cast<int>(row->pose.turn) + 4) % 4);
        if (by != geometry::Turn::none) commit(document::turn(session().committed(), {&id_, 1}, by));
    });
    connect(mirrored_, &QCheckBox::toggled, this, [this] { commit(document::mirror(session().committed(), {&id_, 1})); });
}

void PlacementPage::addRepeat()
{
    addHeading(tr("Repeat"));
    columns_ = new CountField(1, most_copies);
    rows_ = new CountField(1, most_copies);
    pitch_x_ = new LengthField;
    pitch_y_ = new LengthField;
    pitch_x_->setHelp(tr("From one column to the next, origin to origin"));
    pitch_y_->setHelp(tr("From one row to the next, origin to origin"));
    addField(tr("Columns"), columns_);
    addField(tr("Rows"), rows_);
    addField(tr("Column pitch"), pitch_x_);
    addField(tr("Row pitch"), pitch_y_);
    for (auto* box : {columns_, rows_}) connect(box, &QSpinBox::valueChanged, this, &PlacementPage::commitRepeat);
    for (auto* field : {pitch_x_, pitch_y_}) connect(field, &QuantityField::committed, this, &PlacementPage::commitRepeat);
}

const Placement* PlacementPage::committedRow() const { return session().committed().find<Placement>(id_); }

template <class Change>
void PlacementPage::changeRow(const QString& title, Change change)
{
    const auto* row = committedRow();
    if (!row || isRefreshing()) return;
    Placement changed = *row;
    change(changed);
    commit(document::change(session().committed(), title.toStdString(), std::move(changed)));
}

void PlacementPage::moveTo(std::optional<double> west_mm, std::optional<double> south_mm)
{
    const Subject subject(id_);
    const auto rect = document::extentOf(session().committed(), subject, session().lookup());
    const auto* row = committedRow();
    if (!row) return;
    const geometry::Point from = rect.isEmpty() ? row->pose.origin : rect.min;
    const geometry::Point to{west_mm ? static_cast<Mm>(std::llround(*west_mm)) : from.x, south_mm ? static_cast<Mm>(std::llround(*south_mm)) : from.y};
    commit(document::move(session().committed(), {&subject, 1}, to - from));
}

void PlacementPage::commitRepeat()
{
    const auto* row = committedRow();
    if (isRefreshing() || !row) return;
    const auto mm = [](const LengthField& field) { return static_cast<Mm>(std::llround(field.value().value_or(0))); };
    const floorplan::Repeat repeat{columns_->value(), rows_->value(), mm(*pitch_x_), mm(*pitch_y_)};
    commit(document::setRepeat(session().committed(), id_, document::standingApart(row->what, repeat, session().lookup())));
}

void PlacementPage::show(const PlacementId& id)
{
    id_ = id;
    refresh();
}

void PlacementPage::refresh()
{
    const auto& lookup = session().lookup();
    const auto* row = session().document().find<Placement>(id_);
    if (!row) return;
    const Refreshing now(*this);
    if (const auto* item = std::get_if<ItemId>(&row->what)) {
        title_->setText(named(lookup.item(*item), item->text()));
        caption_->setText(tr("Catalogue item · %1").arg(QString::fromStdString(id_.text())));
    } else if (const auto* rack = std::get_if<RackId>(&row->what)) {
        title_->setText(named(lookup.rack(*rack), rack->text()));
        caption_->setText(tr("Rack · %1").arg(QString::fromStdString(id_.text())));
    } else {
        const auto& block = std::get<BlockId>(row->what);
        title_->setText(named(lookup.block(block), block.text()));
        caption_->setText(tr("Block · %1").arg(QString::fromStdString(id_.text())));
    }
    setFieldVisible(*elevation_, std::holds_alternative<RackId>(row->what));
    const auto rect = floorplan::extent(*row, lookup);
    const auto one = floorplan::extent(*row, 0, 0, lookup);
    label_->setValue(QString::fromStdString(row->label));
    places_.fill(session().document());
    places_.select(row->area, row->phase);
    locked_->setChecked(row->locked);
    west_->setValue(static_cast<double>(rect.isEmpty() ? row->pose.origin.x : rect.min.x));
    south_->setValue(static_cast<double>(rect.isEmpty() ? row->pose.origin.y : rect.min.y));
    turn_->setCurrentIndex(static_cast<int>(row->pose.turn));
    mirrored_->setChecked(row->pose.mirrored);
    columns_->setValue(row->repeat.columns);
    rows_->setValue(row->repeat.rows);
    pitch_x_->setValue(static_cast<double>(row->repeat.pitch_x));
    pitch_y_->setValue(static_cast<double>(row->repeat.pitch_y));
    for (QWidget* field : {static_cast<QWidget*>(west_), static_cast<QWidget*>(south_), static_cast<QWidget*>(turn_), static_cast<QWidget*>(mirrored_)}) field->setDisabled(row->locked);
    holds_.show(totalsOf(lookup, {{row}}), one.isEmpty() ? QString() : shownSize(static_cast<double>(one.width()), static_cast<double>(one.depth()), 2));
}

}  // namespace cw::ui
