// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/inspector.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "inspector/area_page.h"
#include "inspector/placement_page.h"
#include "inspector/project_page.h"
#include "inspector/selection_page.h"

namespace cw::ui {

Inspector::Inspector(DocumentSession& session, QWidget* parent)
    : QScrollArea(parent), session_(session), placement_(new PlacementPage(session)), area_(new AreaPage(session)), selection_(new SelectionPage(session)),
      project_(new ProjectPage(session))
{
    auto* content = new QWidget;
    content->setProperty("role", "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (InspectorPage* page : {static_cast<InspectorPage*>(placement_), static_cast<InspectorPage*>(area_), static_cast<InspectorPage*>(selection_), static_cast<InspectorPage*>(project_)}) {
        layout->addWidget(page);
        page->hide();
    }
    setAccessibleName(tr("Properties"));
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
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
    } else if (const auto* id = std::get_if<PlacementId>(&*subjects.begin())) {
        placement_->show(*id);
        turnTo(placement_);
    } else {
        area_->show(std::get<AreaId>(*subjects.begin()));
        turnTo(area_);
    }
}

void Inspector::turnTo(InspectorPage* page)
{
    page->refresh();
    if (page == current_) return;
    if (current_) current_->hide();
    current_ = page;
    page->setVisible(true);
    verticalScrollBar()->setValue(0);
}

void Inspector::refresh()
{
    if (current_) current_->refresh();
}

void Inspector::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // Labels wrap to the width of the dock instead of pushing it open.
    if (widget()) widget()->setMaximumWidth(viewport()->width());
}

}  // namespace cw::ui
