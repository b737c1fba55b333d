// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/cable_layer.h"

namespace cw::ui {

const evaluation::NetworkResult* overlaidNetwork(const document::Document& document, const evaluation::Assessment& assessment, const NetworkId& wanted)
{
    const evaluation::NetworkResult* first = nullptr;
    for (const evaluation::NetworkResult& network : assessment.networks) {
        const fabric::Network* row = document.find<fabric::Network>(network.id);
        if (!row) continue;
        if (network.id == wanted) return &network;
        if (!first && row->purpose == fabric::Purpose::backend && !row->alternative) first = &network;
    }
    return first;
}

void CableLayer::refresh(const DocumentSession& session, const NetworkId& wanted)
{
    const auto assessment = session.assessment();
    if (!cables_outdated_ && assessment == assessment_ && wanted == wanted_) return;
    assessment_ = assessment;
    wanted_ = wanted;
    network_ = overlaidNetwork(session.document(), *assessment_, wanted);
    view_.update(session.document(), assessment_->networks, network_ ? network_->id : NetworkId());
    cables_outdated_ = false;
    picture_outdated_ = true;
}

void CableLayer::paintPicture(const PlanPaint& paint)
{
    const double ratio = paint.painter.device()->devicePixelRatioF();
    const QSize pixels = (paint.viewport.size() * ratio).toSize();
    if (picture_.size() != pixels) {
        picture_ = QPixmap(pixels);
        picture_outdated_ = true;
    }
    if (!picture_outdated_) return;
    picture_.setDevicePixelRatio(ratio);
    picture_.fill(Qt::transparent);
    QPainter painter(&picture_);
    const PlanPaint own{painter, paint.viewport, paint.scene, paint.theme, paint.options, paint.labels, paint.colouring};
    if (paint.options.minimum_cut) paintSides(own, view_);
    if (paint.options.tray_fill) paintTrayFill(own, assessment_->trays);
    if (paint.options.cables) paintCables(own, view_);
    if (paint.options.minimum_cut) paintCut(own, view_);
    if (paint.options.legend) paintCableLegend(own, view_, network_, assessment_->trays);
    picture_outdated_ = false;
}

void CableLayer::paint(const PlanPaint& paint, const DocumentSession& session)
{
    if (!paint.options.cables && !paint.options.minimum_cut && !paint.options.tray_fill) return;
    refresh(session, paint.options.overlaid_network);
    paintPicture(paint);
    paint.painter.drawPixmap(0, 0, picture_);
}

}  // namespace cw::ui
