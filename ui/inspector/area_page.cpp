// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/area_page.h"

#include <cmath>

#include "inspector/totals.h"
#include "units/units.h"

namespace cw::ui {

using floorplan::Area;
using floorplan::AreaKind;
using geometry::Mm;

namespace {

constexpr double least_side_mm = 100;          // thinner than a wall is a slip of the hand

bool isRectangle(const geometry::Polygon& outline)
{
    const auto rect = geometry::bounds(outline);
    if (outline.corners.size() != 4) return false;
    for (const auto& corner : outline.corners)
        if ((corner.x != rect.min.x && corner.x != rect.max.x) || (corner.y != rect.min.y && corner.y != rect.max.y)) return false;
    return true;
}

}  // namespace

AreaPage::AreaPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    title_ = addTitle();
    caption_ = addCaption();
    name_ = new TextField;
    kind_ = new QComboBox;
    // In the order of AreaKind.
    kind_->addItems({tr("Building"), tr("Hall"), tr("Yard"), tr("Substation"), tr("Room"), tr("Road"), tr("Pond")});
    width_ = new LengthField;
    depth_ = new LengthField;
    height_ = new LengthField;
    height_->setRange(0, 100e3);
    for (auto* field : {width_, depth_}) field->setRange(least_side_mm, static_cast<double>(geometry::largest_coordinate_mm));
    addField(tr("Name"), name_);
    addField(tr("Kind"), kind_);
    addHeading(tr("Size"));
    addField(tr("West to east"), width_);
    addField(tr("South to north"), depth_);
    addField(tr("Clear height"), height_);
    ground_ = addFigure(tr("Ground"));
    addHeading(tr("Holds"));
    placements_ = addFigure(tr("Placements"));
    gpus_ = addFigure(tr("GPUs"));
    finish();
    connect(name_, &TextField::committed, this, [this](const QString& text) { changeRow(tr("Rename area"), [&text](Area& area) { area.name = text.toStdString(); }); });
    connect(kind_, &QComboBox::activated, this, [this](int kind) { changeRow(tr("Change kind of area"), [kind](Area& area) { area.kind = static_cast<AreaKind>(kind); }); });
    connect(width_, &QuantityField::committed, this, [this](double mm) { resizeTo(mm, std::nullopt); });
    connect(depth_, &QuantityField::committed, this, [this](double mm) { resizeTo(std::nullopt, mm); });
    connect(height_, &QuantityField::committed, this,
            [this](double mm) { changeRow(tr("Change clear height"), [mm](Area& area) { area.clear_height_mm = static_cast<Mm>(std::llround(mm)); }); });
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
    const auto rect = geometry::bounds(area->outline);
    const bool rectangle = isRectangle(area->outline);
    title_->setText(QString::fromStdString(area->name.empty() ? id_.text() : area->name));
    caption_->setText(tr("Area · %1").arg(QString::fromStdString(id_.text())));
    name_->setValue(QString::fromStdString(area->name));
    kind_->setCurrentIndex(static_cast<int>(area->kind));
    width_->setValue(static_cast<double>(rect.width()));
    depth_->setValue(static_cast<double>(rect.depth()));
    for (auto* field : {width_, depth_}) {
        field->setEnabled(rectangle);
        field->setHelp(rectangle ? QString() : tr("The outline is not a rectangle: this is the space around it."));
    }
    height_->setValue(area->clear_height_mm ? std::optional(static_cast<double>(*area->clear_height_mm)) : std::nullopt);
    height_->setPlaceholderText(QStringLiteral("—"));
    ground_->setText(QString::fromStdString(units::formatBoth(geometry::areaM2(area->outline), units::Dimension::area)));
    std::int64_t placements = 0;
    for (const auto& row : session().document().table<floorplan::Placement>().rows()) placements += row->area == id_;
    placements_->setText(countText(placements));
    const auto& by_area = session().assessment()->compute.gpus_by_area;
    const auto found = by_area.find(id_);
    gpus_->setText(countText(found == by_area.end() ? 0 : found->second));
}

}  // namespace cw::ui
