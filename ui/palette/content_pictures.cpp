// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/content_pictures.h"

#include "canvas/content_picture.h"
#include "style/colours.h"

namespace cw::ui {

ContentPictures::ContentPictures(const DocumentSession& session, QObject* parent) : QObject(parent), session_(session)
{
    connect(&session_, &DocumentSession::documentReset, this, [this] { kept_.clear(); });
    connect(&session_, &DocumentSession::documentChanged, this, &ContentPictures::forget);
}

void ContentPictures::forget(const document::Change& change)
{
    if (!change.ids<floorplan::Block>().empty() || !change.ids<floorplan::RackDesign>().empty() || !change.ids<catalog::Item>().empty()) kept_.clear();
}

QPixmap ContentPictures::of(const floorplan::Content& content, QSize size, double device_pixel_ratio, const QPalette& palette)
{
    static const PlanTheme light = PlanTheme::lightPreset(), dark = PlanTheme::darkPreset();
    const bool is_dark = Colours::of(palette).dark;
    const Key key{content, size.width(), size.height(), device_pixel_ratio, is_dark};
    const auto known = kept_.find(key);
    if (known != kept_.end()) return known->second;
    return kept_.emplace(key, contentPicture(content, session_.document(), is_dark ? dark : light, size, device_pixel_ratio)).first->second;
}

}  // namespace cw::ui
