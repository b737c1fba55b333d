// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/area_page.h"

#include <cmath>

#include "geometry/reshape.h"
#include "inspector/totals.h"
#include "style/shown_units.h"
#include "units/units.h"

namespace cw::ui {

using document::Subject;
using floorplan::Area;
using floorplan::AreaKind;
using geometry::Mm;

namespace {

constexpr double least_side_mm = 100;          // thinner than a wall is a slip of the hand
constexpr double most_kpa = 1000;              // ten times what slabs on grade carry

/// Floors are told in kPa or in pound-force per square foot.
double shownPerKpa()
{
    constexpr double psf_per_kpa = 20.885434;
    return ShownUnits::instance().system() == units::System::us ? psf_per_kpa : 1;
}

bool isInside(const document::Document& document, const Area* area, const AreaId& outer)
{
    for (int depth = 0; area && depth < 32; ++depth) {
        if (area->id == outer) return true;
        area = document.find<Area>(area->parent);
    }
    return false;
}

}  // namespace

AreaPage::AreaPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    addIdentity();
    addSize();
    addHeading(tr("Holds"));
    ground_ = addFigure(tr("Ground"));
    placements_ = addFigure(tr("Placements"));
    gpus_ = addFigure(tr("GPUs"));
    addColumns();
    addKeepOuts();
    finish();
}

void AreaPage::addIdentity()
{
    title_ = addTitle();
    caption_ = addCaption();
    name_ = new TextField;
    kind_ = new QComboBox;
    // In the order of AreaKind.
    kind_->addItems({tr("Building"), tr("Hall"), tr("Yard"), tr("Substation"), tr("Room"), tr("Road"), tr("Pond")});
    parent_ = new QComboBox;
    addField(tr("Name"), name_);
    addField(tr("Kind"), kind_);
    addField(tr("Lies in"), parent_);
    connect(name_, &TextField::committed, this, [this](const QString& text) { changeRow(tr("Rename area"), [&text](Area& area) { area.name = text.toStdString(); }); });
    connect(kind_, &QComboBox::activated, this, [this](int kind) { changeRow(tr("Change kind of area"), [kind](Area& area) { area.kind = static_cast<AreaKind>(kind); }); });
    connect(parent_, &QComboBox::activated, this,
            [this] { changeRow(tr("Change parent of area"), [this](Area& area) { area.parent = AreaId(parent_->currentData().toString().toStdString()); }); });
}

void AreaPage::addSize()
{
    addHeading(tr("Position and size"));
    for (LengthField** field : {&west_, &south_, &width_, &depth_, &height_}) *field = new LengthField;
    const auto plane = static_cast<double>(geometry::largest_coordinate_mm);
    for (auto* field : {west_, south_}) field->setRange(-plane, plane);
    for (auto* field : {width_, depth_}) field->setRange(least_side_mm, plane);
    height_->setRange(0, 100e3);
    height_->setOptional(true);
    floor_load_ = new NumberField;
    floor_load_->setRange(0, most_kpa);
    floor_load_->setOptional(true);
    floor_load_->setHelp(tr("What the floor carries (1 kPa = 20.9 lb/sq ft)"));
    for (QuantityField* field : {static_cast<QuantityField*>(height_), static_cast<QuantityField*>(floor_load_)}) field->setPlaceholderText(QStringLiteral("—"));
    addField(tr("x, west edge"), west_);
    addField(tr("y, south edge"), south_);
    addField(tr("West to east"), width_);
    addField(tr("South to north"), depth_);
    addField(tr("Clear height"), height_);
    addField(tr("Floor load, kPa"), floor_load_);
    connect(west_, &QuantityField::committed, this, [this](double mm) { moveTo(mm, std::nullopt); });
    connect(south_, &QuantityField::committed, this, [this](double mm) { moveTo(std::nullopt, mm); });
    connect(width_, &QuantityField::committed, this, [this](double mm) { resizeTo(mm, std::nullopt); });
    connect(depth_, &QuantityField::committed, this, [this](double mm) { resizeTo(std::nullopt, mm); });
    connect(height_, &QuantityField::committed, this, [this](double mm) { changeRow(tr("Change clear height"), [mm](Area& area) { area.clear_height_mm = static_cast<Mm>(std::llround(mm)); }); });
    connect(height_, &QuantityField::cleared, this, [this] { changeRow(tr("Change clear height"), [](Area& area) { area.clear_height_mm.reset(); }); });
    connect(floor_load_, &QuantityField::committed, this, [this](double shown) { changeRow(tr("Change floor load"), [shown](Area& area) { area.floor_load_kpa = shown / shownPerKpa(); }); });
    connect(floor_load_, &QuantityField::cleared, this, [this] { changeRow(tr("Change floor load"), [](Area& area) { area.floor_load_kpa.reset(); }); });
}

template <class Change>
void AreaPage::changeRow(const QString& title, Change change)
{
    const auto* row = session().committed().find<Area>(id_);
    if (!row || isRefreshing()) return;
    Area changed = *row;
    change(changed);
    commit(document::change(session().committed(), title.toStdString(), std::move(changed)));
}

void AreaPage::resizeTo(std::optional<double> width_mm, std::optional<double> depth_mm)
{
    changeRow(tr("Resize area"), [&](Area& area) {
        const auto rect = geometry::bounds(area.outline);
        const geometry::Size size{width_mm ? static_cast<Mm>(std::llround(*width_mm)) : rect.width(), depth_mm ? static_cast<Mm>(std::llround(*depth_mm)) : rect.depth()};
        area.outline = geometry::Polygon::rectangle(geometry::Rect::at(rect.min, size));
    });
}

void AreaPage::moveTo(std::optional<double> west_mm, std::optional<double> south_mm)
{
    const auto* row = session().committed().find<Area>(id_);
    if (!row) return;
    const geometry::Point from = geometry::bounds(row->outline).min;
    const geometry::Point to{west_mm ? static_cast<Mm>(std::llround(*west_mm)) : from.x, south_mm ? static_cast<Mm>(std::llround(*south_mm)) : from.y};
    const Subject subject(id_);
    commit(document::move(session().committed(), {&subject, 1}, to - from));
}

void AreaPage::show(const AreaId& id)
{
    id_ = id;
    refresh();
}

void AreaPage::refresh()
{
    const auto* area = session().document().find<Area>(id_);
    if (!area) return;
    const Refreshing now(*this);
    title_->setText(QString::fromStdString(area->name.empty() ? id_.text() : area->name));
    caption_->setText(tr("Area · %1").arg(QString::fromStdString(id_.text())));
    name_->setValue(QString::fromStdString(area->name));
    kind_->setCurrentIndex(static_cast<int>(area->kind));
    fillParents(*area);
    showSize(*area);
    showFigures(*area);
    showColumns(*area);
    showKeepOuts(*area);
}

void AreaPage::showSize(const Area& area)
{
    const auto rect = geometry::bounds(area.outline);
    const bool rectangle = geometry::asRectangle(area.outline).has_value();
    west_->setValue(static_cast<double>(rect.min.x));
    south_->setValue(static_cast<double>(rect.min.y));
    width_->setValue(static_cast<double>(rect.width()));
    depth_->setValue(static_cast<double>(rect.depth()));
    for (auto* field : {width_, depth_}) {
        field->setEnabled(rectangle);
        field->setHelp(rectangle ? QString() : tr("The outline is not a rectangle: this is the space around it."));
    }
    height_->setValue(area.clear_height_mm ? std::optional(static_cast<double>(*area.clear_height_mm)) : std::nullopt);
    floor_load_->setRange(0, most_kpa * shownPerKpa());
    floor_load_->setValue(area.floor_load_kpa ? std::optional(*area.floor_load_kpa * shownPerKpa()) : std::nullopt);
    setFieldLabel(*floor_load_, shownPerKpa() == 1 ? tr("Floor load, kPa") : tr("Floor load, psf"));
}

void AreaPage::showFigures(const Area& area)
{
    ground_->setText(QString::fromStdString(units::formatBoth(geometry::areaM2(area.outline), units::Dimension::area)));
    std::int64_t placements = 0;
    for (const auto& row : session().document().table<floorplan::Placement>().rows()) placements += row->area == id_;
    placements_->setText(countText(placements));
    const auto& by_area = session().assessment()->compute.gpus_by_area;
    const auto found = by_area.find(id_);
    gpus_->setText(countText(found == by_area.end() ? 0 : found->second));
}

/// Everything but what lies in the area itself.
void AreaPage::fillParents(const Area& area)
{
    QStringList ids{QString()}, names{tr("the site itself")};
    for (const auto& row : session().document().table<Area>().rows()) {
        if (isInside(session().document(), row.get(), area.id)) continue;
        ids << QString::fromStdString(row->id.text());
        names << QString::fromStdString(row->name.empty() ? row->id.text() : row->name);
    }
    bool same = parent_->count() == ids.size();
    for (int i = 0; same && i < ids.size(); ++i) same = parent_->itemData(i).toString() == ids[i] && parent_->itemText(i) == names[i];
    if (!same) {
        parent_->clear();
        for (int i = 0; i < ids.size(); ++i) parent_->addItem(names[i], ids[i]);
    }
    parent_->setCurrentIndex(std::max(0, parent_->findData(QString::fromStdString(area.parent.text()))));
}

}  // namespace cw::ui
