// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/tray_page.h"

#include <cmath>

#include <QLocale>

#include "document/trays.h"
#include "style/shown_units.h"

namespace cw::ui {

using cabling::Tray;

TrayPage::TrayPage(DocumentSession& session, QWidget* parent)
    : InspectorPage(session, parent), title_(addTitle()), name_(new TextField), kind_(new QComboBox), width_(new LengthField), depth_(new LengthField), height_(new LengthField)
{
    // In the order of TrayKind.
    kind_->addItems({tr("Data cables"), tr("Fibre"), tr("Power cables"), tr("Mixed")});
    addField(tr("Name"), name_);
    addField(tr("Carries"), kind_);
    addField(tr("Width inside"), width_);
    addField(tr("Loading depth"), depth_);
    addField(tr("Height over the floor"), height_);
    addHeading(tr("With the cables of all networks"));
    length_ = addFigure(tr("Length"));
    fill_ = addFigure(tr("Fill at the fullest place"));
    cables_ = addFigure(tr("Cables there"));
    finish();
    for (LengthField* field : {width_, depth_, height_}) field->setRange(1, 1e6);
    connect(name_, &TextField::committed, this, [this](const QString& text) { change([&text](Tray& tray) { tray.name = text.toStdString(); }); });
    connect(kind_, &QComboBox::activated, this, [this](int index) { change([index](Tray& tray) { tray.kind = static_cast<cabling::TrayKind>(index); }); });
    const auto follow = [this](LengthField* field, geometry::Mm Tray::*measure) {
        connect(field, &QuantityField::committed, this, [this, measure](double mm) { change([measure, mm](Tray& tray) { tray.*measure = static_cast<geometry::Mm>(std::llround(mm)); }); });
    };
    follow(width_, &Tray::width_mm);
    follow(depth_, &Tray::depth_mm);
    follow(height_, &Tray::height_mm);
    connect(&session, &DocumentSession::assessmentChanged, this, [this] {
        if (isVisible()) refresh();
    });
}

template <class Set>
void TrayPage::change(Set&& set)
{
    const Tray* row = session().committed().find<Tray>(id_);
    if (!row || isRefreshing()) return;
    Tray changed = *row;
    set(changed);
    if (const auto edit = document::setTray(session().committed(), changed)) commit(*edit);
    else refresh();
}

void TrayPage::refresh()
{
    const Tray* tray = session().document().find<Tray>(id_);
    if (!tray) return;
    const Refreshing now(*this);
    title_->setText(QString::fromStdString(tray->name.empty() ? tray->id.text() : tray->name));
    name_->setValue(QString::fromStdString(tray->name));
    kind_->setCurrentIndex(static_cast<int>(tray->kind));
    width_->setValue(static_cast<double>(tray->width_mm));
    depth_->setValue(static_cast<double>(tray->depth_mm));
    height_->setValue(static_cast<double>(tray->height_mm));
    refreshFigures(*tray);
}

void TrayPage::refreshFigures(const Tray& tray)
{
    double mm = 0;
    for (std::size_t i = 1; i < tray.path.size(); ++i) mm += std::hypot(static_cast<double>(tray.path[i].x - tray.path[i - 1].x), static_cast<double>(tray.path[i].y - tray.path[i - 1].y));
    length_->setText(shownLength(mm, 1));
    fill_->setText(QStringLiteral("—"));
    cables_->setText(QStringLiteral("—"));
    const auto assessment = session().assessment();
    for (const cabling::TrayFill& fill : assessment->trays) {
        if (fill.id != id_) continue;
        fill_->setText(tr("%1 % of %2 % allowed").arg(100 * fill.fraction(), 0, 'f', 1).arg(100 * cabling::most_tray_fill, 0, 'f', 0));
        cables_->setText(QLocale().toString(static_cast<qlonglong>(std::llround(fill.cables))));
    }
}

}  // namespace cw::ui
