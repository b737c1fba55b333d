// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/selection_page.h"

#include <algorithm>
#include <cmath>

#include "document/arranging.h"
#include "style/shown_units.h"

namespace cw::ui {

using floorplan::Placement;
using geometry::Mm;

namespace {

/// What all rows have in common; nothing: they differ, or there are none.
template <class Rows, class Of>
auto common(const Rows& rows, Of of) -> std::optional<std::decay_t<decltype(of(*rows.front()))>>
{
    if (rows.empty()) return std::nullopt;
    const auto first = of(*rows.front());
    const bool same = std::all_of(rows.begin(), rows.end(), [&](const Placement* row) { return of(*row) == first; });
    return same ? std::optional(first) : std::nullopt;
}

void showState(QCheckBox& box, const std::optional<bool>& state)
{
    box.setTristate(!state);
    box.setCheckState(!state ? Qt::PartiallyChecked : *state ? Qt::Checked : Qt::Unchecked);
}

void showChoice(QComboBox& list, const std::optional<std::string>& id)
{
    list.setCurrentIndex(id ? std::max(0, list.findData(QString::fromStdString(*id))) : -1);
}

/// The pitch of the rows that repeat in this direction.
void showPitch(LengthField& field, const std::vector<const Placement*>& rows, int floorplan::Repeat::*count, Mm floorplan::Repeat::*pitch)
{
    std::vector<const Placement*> repeated;
    for (const Placement* row : rows)
        if (row->repeat.*count > 1) repeated.push_back(row);
    const auto mm = common(repeated, [pitch](const Placement& row) { return row.repeat.*pitch; });
    field.setEnabled(!repeated.empty());
    field.setValue(mm ? std::optional(static_cast<double>(*mm)) : std::nullopt);
    field.setPlaceholderText(repeated.empty() ? QStringLiteral("—") : SelectionPage::tr("mixed"));
}

}  // namespace

SelectionPage::SelectionPage(DocumentSession& session, QWidget* parent) : InspectorPage(session, parent)
{
    title_ = addTitle();
    caption_ = addCaption();
    addFields();
    addHeading(tr("Together"));
    holds_.add(*this, tr("Extent"));
    finish();
    connectFields();
}

void SelectionPage::addFields()
{
    label_ = new TextField;
    label_->setToolTip(tr("Shown on the plan. {n} is the number of a copy, {c} its column, {r} its row."));
    turn_ = new QComboBox;
    for (int quarter = 0; quarter < 4; ++quarter) turn_->addItem(QStringLiteral("%1°").arg(90 * quarter), QString::number(quarter));
    for (QComboBox* list : {places_.area_list, places_.phase_list, turn_}) list->setPlaceholderText(tr("mixed"));
    locked_ = new QCheckBox(tr("Locked"));
    hidden_ = new QCheckBox(tr("Hidden on the plan"));
    pitch_x_ = new LengthField;
    pitch_y_ = new LengthField;
    for (LengthField* field : {pitch_x_, pitch_y_}) field->setRange(0, static_cast<double>(geometry::largest_coordinate_mm));
    addField(tr("Label"), label_);
    addField(tr("Area"), places_.area_list);
    addField(tr("Phase"), places_.phase_list);
    addField(tr("Turned"), turn_);
    addField(tr("Column pitch"), pitch_x_);
    addField(tr("Row pitch"), pitch_y_);
    addField(QString(), locked_);
    addField(QString(), hidden_);
    locked_->setAccessibleName(locked_->text());
    hidden_->setAccessibleName(hidden_->text());
}

void SelectionPage::connectFields()
{
    const auto committed = [this]() -> const document::Document& { return session().committed(); };
    const auto mm = [](double value) { return static_cast<Mm>(std::llround(value)); };
    connect(label_, &TextField::committed, this, [=, this](const QString& text) { commit(document::setLabel(committed(), ids(), text.toStdString())); });
    connect(places_.area_list, &QComboBox::activated, this, [=, this] { commit(document::setArea(committed(), ids(), places_.area())); });
    connect(places_.phase_list, &QComboBox::activated, this, [=, this] { commit(document::setPhase(committed(), ids(), places_.phase())); });
    connect(turn_, &QComboBox::activated, this, [=, this](int quarter) { commit(document::setTurn(committed(), ids(), static_cast<geometry::Turn>(quarter))); });
    connect(pitch_x_, &QuantityField::committed, this, [=, this](double value) { commit(document::setPitch(committed(), ids(), mm(value), std::nullopt)); });
    connect(pitch_y_, &QuantityField::committed, this, [=, this](double value) { commit(document::setPitch(committed(), ids(), std::nullopt, mm(value))); });
    // What is mixed becomes checked, then goes on and off.
    connect(locked_, &QCheckBox::clicked, this, [=, this] { commit(document::setLocked(committed(), ids(), locked_->checkState() != Qt::Unchecked)); });
    connect(hidden_, &QCheckBox::clicked, this, [=, this] { commit(document::setHidden(committed(), ids(), hidden_->checkState() != Qt::Unchecked)); });
}

std::vector<PlacementId> SelectionPage::ids() const { return session().selection().placements(); }

void SelectionPage::showFields(const Rows& rows)
{
    places_.fill(session().document());
    const auto label = common(rows, [](const Placement& row) { return row.label; });
    label_->setValue(QString::fromStdString(label.value_or(std::string())));
    label_->setPlaceholderText(label ? QString() : tr("mixed"));
    showChoice(*places_.area_list, common(rows, [](const Placement& row) { return row.area.text(); }));
    showChoice(*places_.phase_list, common(rows, [](const Placement& row) { return row.phase.text(); }));
    showChoice(*turn_, common(rows, [](const Placement& row) { return std::to_string(static_cast<int>(row.pose.turn)); }));
    showState(*locked_, common(rows, [](const Placement& row) { return row.locked; }));
    showState(*hidden_, common(rows, [](const Placement& row) { return row.hidden; }));
    showPitch(*pitch_x_, rows, &floorplan::Repeat::columns, &floorplan::Repeat::pitch_x);
    showPitch(*pitch_y_, rows, &floorplan::Repeat::rows, &floorplan::Repeat::pitch_y);
    for (QWidget* field : {static_cast<QWidget*>(label_), static_cast<QWidget*>(places_.area_list), static_cast<QWidget*>(places_.phase_list), static_cast<QWidget*>(turn_),
                           static_cast<QWidget*>(locked_), static_cast<QWidget*>(hidden_)})
        field->setEnabled(!rows.empty());
}

void SelectionPage::refresh()
{
    const Refreshing now(*this);
    const auto& lookup = session().lookup();
    Rows placements;
    geometry::Rect extent;
    int areas = 0;
    for (const auto& subject : session().selection().subjects()) {
        extent = extent.united(document::extentOf(session().document(), subject, lookup));
        const auto* id = std::get_if<PlacementId>(&subject);
        const auto* row = id ? session().document().find<Placement>(*id) : nullptr;
        if (row) placements.push_back(row);
        areas += id == nullptr;
    }
    const auto things = static_cast<int>(placements.size());
    title_->setText(tr("%1 selected").arg(things + areas));
    QStringList parts;
    if (things > 0) parts << (things == 1 ? tr("1 placement") : tr("%1 placements").arg(things));
    if (areas > 0) parts << (areas == 1 ? tr("1 area") : tr("%1 areas").arg(areas));
    caption_->setText(parts.join(QStringLiteral(" · ")));
    showFields(placements);
    holds_.show(totalsOf(lookup, placements), extent.isEmpty() ? QString() : shownSize(static_cast<double>(extent.width()), static_cast<double>(extent.depth())));
}

}  // namespace cw::ui
