// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "inspector/area_page.h"
#include "inspector/copy_page.h"
#include "inspector/item_page.h"
#include "inspector/network_page.h"
#include "inspector/placement_page.h"
#include "inspector/project_page.h"
#include "inspector/selection_page.h"
#include "inspector/site_page.h"
#include "inspector/tray_page.h"

namespace cw::ui {

Inspector::Inspector(DocumentSession& session, QWidget* parent)
    : QScrollArea(parent), session_(session), placement_(new PlacementPage(session)), area_(new AreaPage(session)), selection_(new SelectionPage(session)),
      project_(new ProjectPage(session)), item_(new ItemPage(session)), copy_(new CopyPage(session)), network_(new NetworkPage(session)), tray_(new TrayPage(session)), design_(session)
{
    auto* content = new QWidget;
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (InspectorPage* page : {static_cast<InspectorPage*>(placement_), static_cast<InspectorPage*>(area_), static_cast<InspectorPage*>(selection_), static_cast<InspectorPage*>(project_), static_cast<InspectorPage*>(item_), static_cast<InspectorPage*>(copy_), static_cast<InspectorPage*>(network_), static_cast<InspectorPage*>(tray_)}) {
        layout->addWidget(page);
        page->hide();
    }
    for (InspectorPage* page : design_.all()) {
        layout->addWidget(page);
        page->hide();
    }
    setAccessibleName(tr("Properties"));
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(item_, &ItemPage::copied, this, [this](const ItemId& id) {
        showItem(id);
        item_->name().setFocus();
        item_->name().selectAll();
    });
    connect(design_.site, &SitePage::itemRequested, this, &Inspector::showItem);
    connect(project_, &ProjectPage::placeRequested, this, &Inspector::showDesign);
    // What a part of the design comes to is told after the change.
    connect(&session_, &DocumentSession::assessmentChanged, this, [this] {
        if (current_ && (current_ == network_ || design_.has(current_))) current_->refresh();
    });
    connect(&session_.selection(), &Selection::changed, this, &Inspector::follow);
    connect(&session_, &DocumentSession::documentReset, this, &Inspector::follow);
    connect(&session_, &DocumentSession::documentChanged, this, &Inspector::refresh);
    connect(&session_, &DocumentSession::filePathChanged, this, &Inspector::refresh);
    follow();
}

void Inspector::follow()
{
    const auto& subjects = session_.selection().subjects();
    if (subjects.empty()) {
        turnTo(project_);
    } else if (subjects.size() > 1) {
        turnTo(selection_);
    } else if (session_.selection().copy()) {
        turnTo(copy_);
    } else if (const auto* id = std::get_if<PlacementId>(&*subjects.begin())) {
        placement_->show(*id);
        showContentOf(*id);
        turnTo(placement_, item_->hasItem());
    } else {
        area_->show(std::get<AreaId>(*subjects.begin()));
        turnTo(area_);
    }
}

void Inspector::turnTo(InspectorPage* page, bool with_item)
{
    page->refresh();
    // Two pages share the height as their contents ask; one alone takes all of it.
    placement_->setSizePolicy(QSizePolicy::Preferred, with_item ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    item_->setVisible(with_item || page == item_);
    if (page == current_) return;
    if (current_ && current_ != item_) current_->hide();
    current_ = page;
    page->setVisible(true);
    verticalScrollBar()->setValue(0);
}

void Inspector::showContentOf(const PlacementId& id)
{
    if (const auto* row = session_.document().find<floorplan::Placement>(id)) item_->showContent(row->what);
}

void Inspector::showItem(const ItemId& id)
{
    item_->show(id);
    turnTo(item_);
}

void Inspector::showNetwork(const NetworkId& id)
{
    network_->show(id);
    if (network_->hasNetwork()) turnTo(network_);
}

void Inspector::showTray(const TrayId& id)
{
    tray_->show(id);
    if (tray_->hasTray()) turnTo(tray_);
}

void Inspector::showDesign(const DesignPlace& place)
{
    if (place.part == DesignPart::racks) {
        if (!place.id.empty()) emit rackRequested(RackId(place.id));
        else emit racksRequested();
        return;
    }
    if (place.part == DesignPart::networks && !place.id.empty()) return showNetwork(NetworkId(place.id));
    session_.selection().clear();
    InspectorPage* page = design_.pageOf(place);
    turnTo(page ? page : project_);
}

void Inspector::copyItem(const ItemId& id)
{
    item_->show(id);
    item_->makeCopy();
}

void Inspector::refresh()
{
    if (!current_) return;
    // What was shown by itself is gone (a copy that was undone): back to the selection.
    if (current_ == item_ && !item_->hasItem()) return follow();
    if (current_ == network_ && !network_->hasNetwork()) return follow();
    if (current_ == tray_ && !tray_->hasTray()) return follow();
    current_->refresh();
    if (current_ != placement_) return;
    const auto& subjects = session_.selection().subjects();
    if (subjects.size() != 1 || !std::holds_alternative<PlacementId>(*subjects.begin())) return;
    showContentOf(std::get<PlacementId>(*subjects.begin()));
    item_->setVisible(item_->hasItem());
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // Labels wrap to the width of the dock instead of pushing it open.
    if (widget()) widget()->setMaximumWidth(viewport()->width());
}

}  // namespace cw::ui
