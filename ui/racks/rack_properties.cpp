// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "racks/rack_properties.h"

#include <algorithm>

#include <QFormLayout>
#include <QSignalBlocker>

#include "document/rack_designs.h"
#include "palette/content_figures.h"
#include "style/icons.h"
#include "style/theme.h"
#include "units/units.h"

namespace cw::ui {

using floorplan::RackDesign;

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    return label;
}

QLabel* caption(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "caption");
    label->setWordWrap(true);
    return label;
}

/// How full: a thin line under a figure.
class Gauge final : public QWidget {
public:
    Gauge(double share, bool over) : share_(share), over_(over) { setFixedHeight(4); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Colours& colours = Colours::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.border);
        painter.drawRoundedRect(rect(), 2, 2);
        painter.setBrush(over_ ? colours.error : colours.accent);
        painter.drawRoundedRect(QRectF(0, 0, width() * std::clamp(share_, 0.0, 1.0), height()), 2, 2);
    }

private:
    double share_;
    bool over_;
};

QWidget* lineOf(const RackFigure& figure)
{
    auto* line = new QWidget;
    auto* grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::normal);
    grid->setVerticalSpacing(spacing::hair);
    auto* value = new QLabel(figure.value);
    value->setFont(figureFont(value->font(), 1.0, true));
    value->setAlignment(Qt::AlignRight);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(caption(figure.label), 0, 0);
    grid->addWidget(value, 0, 1);
    if (figure.share) grid->addWidget(new Gauge(*figure.share, figure.over), 1, 0, 1, 2);
    if (!figure.against.isEmpty()) {
        auto* against = caption(figure.over ? RackProperties::tr("%1: too much").arg(figure.against) : figure.against);
        against->setAlignment(Qt::AlignRight);
        QPalette palette = against->palette();
        if (figure.over) {
            against->setProperty("role", QVariant());
            palette.setColor(QPalette::WindowText, Colours::of(palette).error);
            against->setPalette(palette);
        }
        grid->addWidget(against, 2, 0, 1, 2);
    }
    return line;
}

}  // namespace

RackProperties::RackProperties(DocumentSession& session, RackElevation& elevation, QWidget* parent) : QScrollArea(parent), session_(session), elevation_(elevation)
{
    auto* content = new QWidget;
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    column->setSpacing(spacing::normal);
    addIdentity(*column);
    addSelection(*column);
    column->addWidget(heading(tr("Adds up to")));
    figures_ = new QVBoxLayout;
    figures_->setSpacing(spacing::normal);
    column->addLayout(figures_);
    column->addWidget(heading(tr("Findings of this rack")));
    findings_ = new QListWidget;
    findings_->setWordWrap(true);
    findings_->setAccessibleName(tr("Findings of this rack"));
    findings_->setSelectionMode(QAbstractItemView::NoSelection);
    findings_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    findings_->setMinimumHeight(70);
    column->addWidget(findings_, 1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Properties of the rack"));
    connect(&session_, &DocumentSession::documentChanged, this, &RackProperties::refresh);
    connect(&session_, &DocumentSession::documentReset, this, &RackProperties::refresh);
    connect(&session_, &DocumentSession::assessmentChanged, this, &RackProperties::fillFindings);
    connect(&elevation_, &RackElevation::selectionChanged, this, &RackProperties::showSelection);
}

void RackProperties::addIdentity(QVBoxLayout& column)
{
    name_ = new TextField;
    role_ = new QComboBox;
    // In the order of RackRole.
    role_->addItems({tr("Compute"), tr("Network"), tr("Storage"), tr("Management"), tr("Power"), tr("Cooling")});
    enclosure_ = new QComboBox;
    door_ = new QComboBox;
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [text, field] : {std::pair(tr("Name"), static_cast<QWidget*>(name_)), std::pair(tr("Role"), static_cast<QWidget*>(role_)), std::pair(tr("Enclosure"), static_cast<QWidget*>(enclosure_)), std::pair(tr("Rear door"), static_cast<QWidget*>(door_))}) {
        auto* label = caption(text);
        label->setWordWrap(false);
        label->setBuddy(field);
        field->setAccessibleName(text);
        field->setMinimumWidth(80);
        form->addRow(label, field);
    }
    for (QComboBox* box : {enclosure_, door_}) box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column.addLayout(form);
    uses_ = caption({});
    column.addWidget(uses_);
    connect(name_, &TextField::committed, this, [this](const QString& text) { attempt(document::renameRack(session_.committed(), elevation_.rack(), text.trimmed().toStdString())); });
    connect(role_, &QComboBox::activated, this, [this](int role) { attempt(document::setRackRole(session_.committed(), elevation_.rack(), static_cast<floorplan::RackRole>(role))); });
    connect(enclosure_, &QComboBox::activated, this, [this] { attempt(document::setEnclosure(session_.committed(), elevation_.rack(), ItemId(enclosure_->currentData().toString().toStdString()))); });
    connect(door_, &QComboBox::activated, this, [this] { attempt(document::setRearDoor(session_.committed(), elevation_.rack(), ItemId(door_->currentData().toString().toStdString()))); });
}

void RackProperties::addSelection(QVBoxLayout& column)
{
    column.addWidget(heading(tr("Selected")));
    device_ = new QLabel;
    device_->setWordWrap(true);
    column.addWidget(device_);
    unit_ = new CountField(1, 100);
    unit_->setPrefix(tr("U"));
    unit_->setAccessibleName(tr("Lowest unit"));
    unit_->setToolTip(tr("The lowest unit of the device; of several, of the lowest one"));
    auto* row = new QHBoxLayout;
    auto* label = caption(tr("Lowest unit"));
    label->setBuddy(unit_);
    row->addWidget(label);
    row->addWidget(unit_, 1);
    column.addLayout(row);
    connect(unit_, &QSpinBox::valueChanged, this, [this](int unit) {
        if (refreshing_) return;
        elevation_.moveSelectionTo(unit);
        showSelection();                       // refused: it stays where it is
    });
}

void RackProperties::attempt(const Result<document::Edit>& edit)
{
    if (edit) session_.commit(*edit);
    else emit refused(QString::fromStdString(edit.error().sentence()));
    refresh();
}

void RackProperties::fillItems(QComboBox& box, catalog::Kind kind, const ItemId& chosen, const QString& none)
{
    const QSignalBlocker quiet(box);
    box.clear();
    if (!none.isEmpty()) box.addItem(none, QString());
    const auto& lookup = session_.lookup();
    for (const catalog::Item* item : lookup.catalog().ofKind(kind)) box.addItem(nameOf(floorplan::Content(item->id), lookup), QString::fromStdString(item->id.text()));
    int index = box.findData(QString::fromStdString(chosen.text()));
    if (index < 0) {                           // an enclosure of another kind, or one that is gone
        box.addItem(nameOf(floorplan::Content(chosen), lookup), QString::fromStdString(chosen.text()));
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
    box.setToolTip(box.currentText());
}

void RackProperties::refresh()
{
    const auto* rack = session_.document().find<RackDesign>(elevation_.rack());
    setEnabled(rack);
    if (!rack) return;
    refreshing_ = true;
    name_->setValue(QString::fromStdString(rack->name));
    role_->setCurrentIndex(static_cast<int>(rack->role));
    fillItems(*enclosure_, catalog::Kind::rack, rack->enclosure, {});
    fillItems(*door_, catalog::Kind::rear_door, rack->rear_door, tr("Plain"));
    const auto uses = document::usesOf(session_.document(), rack->id);
    const QString often = QString::fromStdString(units::formatCount(uses.standing));
    uses_->setText(!uses.any() ? tr("Used nowhere yet: place it from the catalogue.")
                   : uses.standing == 1 ? tr("Stands once on the plan (1 copy).") : tr("Stands %1 times on the plan; every change changes all of them.").arg(often));
    refreshing_ = false;
    fillFigures();
    fillFindings();
    showSelection();
}

void RackProperties::showSelection()
{
    refreshing_ = true;
    const auto devices = elevation_.selectedSlots();
    const auto& lookup = session_.lookup();
    if (devices.empty()) device_->setText(tr("Nothing. Click a device, or drag one in from the list."));
    else if (devices.size() > 1) device_->setText(tr("%1 devices").arg(devices.size()));
    else device_->setText(QStringList{nameOf(devices.front().item, lookup), devices.front().height_u > 0 ? tr("%1 U").arg(devices.front().height_u) : QString(), captionOf(devices.front().item, lookup)}.join(QStringLiteral("  ·  ")));
    unit_->setEnabled(!devices.empty());
    if (!devices.empty()) unit_->setValue(devices.front().bottom_u);
    refreshing_ = false;
}

void RackProperties::fillFigures()
{
    while (QLayoutItem* item = figures_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    shown_ = rackFigures(session_.document(), elevation_.rack());
    for (const RackFigure& figure : shown_) figures_->addWidget(lineOf(figure));
}

void RackProperties::fillFindings()
{
    findings_->clear();
    const checks::SubjectId subject(elevation_.rack());
    for (const checks::Finding& finding : session_.assessment()->findings) {
        if (finding.waived || std::find(finding.subjects.begin(), finding.subjects.end(), subject) == finding.subjects.end()) continue;
        const bool error = finding.severity == checks::Severity::error, warning = finding.severity == checks::Severity::warning;
        const Colours& colours = Colours::of(palette());
        const QString name = error ? QStringLiteral("error") : warning ? QStringLiteral("warning") : QStringLiteral("note");
        auto* line = new QListWidgetItem(icon(name, error ? colours.error : warning ? colours.warning : colours.note), QString::fromStdString(finding.text));
        line->setToolTip(QString::fromStdString(finding.remedy));
        findings_->addItem(line);
    }
    if (findings_->count() == 0) findings_->addItem(new QListWidgetItem(icon(QStringLiteral("good"), Colours::of(palette()).good), tr("None: every rule about this rack is satisfied.")));
}

QString RackProperties::figure(const QString& key) const
{
    for (const RackFigure& figure : shown_)
        if (figure.key == key) return figure.value;
    return {};
}

void RackProperties::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (widget()) widget()->setMaximumWidth(viewport()->width());
}

}  // namespace cw::ui
