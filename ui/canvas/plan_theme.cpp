// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/plan_theme.h"

namespace cw::ui {

Appearance appearanceOf(floorplan::RackRole role)
{
    switch (role) {
    case floorplan::RackRole::compute: return Appearance::compute;
    case floorplan::RackRole::network: return Appearance::network;
    case floorplan::RackRole::storage: return Appearance::storage;
    case floorplan::RackRole::management: return Appearance::management;
    case floorplan::RackRole::power: return Appearance::power;
    case floorplan::RackRole::cooling: return Appearance::cooling;
    }
    return Appearance::other;
}

Appearance appearanceOf(catalog::Kind kind)
{
    using catalog::Kind;
    switch (kind) {
    case Kind::gpu_system:
    case Kind::server:
    case Kind::device: return Appearance::compute;
    case Kind::network_switch: return Appearance::network;
    case Kind::storage: return Appearance::storage;
    case Kind::rack_pdu:
    case Kind::utility_step:
    case Kind::transformer:
    case Kind::switchgear:
    case Kind::ups:
    case Kind::busway:
    case Kind::diesel_generator:
    case Kind::gas_engine:
    case Kind::gas_turbine:
    case Kind::battery: return Appearance::power;
    case Kind::rear_door:
    case Kind::cdu:
    case Kind::crah:
    case Kind::fan_wall:
    case Kind::cooling_tower:
    case Kind::dry_cooler:
    case Kind::chiller:
    case Kind::pump: return Appearance::cooling;
    default: return Appearance::other;
    }
}

const QColor& PlanTheme::of(checks::Severity severity) const
{
    switch (severity) {
    case checks::Severity::error: return error;
    case checks::Severity::warning: return warning;
    case checks::Severity::note: break;
    }
    return note;
}

// Okabe and Ito: blue #0072b2, orange #e69f00, bluish green #009e73, reddish purple #cc79a7, vermilion #d55e00,
// sky blue #56b4e9. Each keeps its hue; lightness is drawn towards the paper so that ten thousand racks stay calm.
PlanTheme PlanTheme::lightPreset()
{
    PlanTheme t;
    t.paper = QColor(0xe6e9ed);
    t.land = QColor(0xf3f5ef);
    t.property_line = QColor(0x6b7280);
    t.grid = QColor(40, 60, 80, 16);
    t.grid_strong = QColor(40, 60, 80, 34);
    t.area_line = QColor(0x8a94a0);
    t.area_text = QColor(0x3b4652);
    using K = floorplan::AreaKind;
    const auto area = [&t](K kind, QRgb rgb) { t.area_fill[static_cast<std::size_t>(kind)] = QColor(rgb); };
    area(K::building, 0xe9ecf0);
    area(K::hall, 0xfcfcfd);
    area(K::yard, 0xebeee4);
    area(K::substation, 0xf5ede2);
    area(K::room, 0xf7f8f9);
    area(K::road, 0xdcdfe3);
    area(K::pond, 0xd7e7f2);
    t.column = QColor(0x9aa3ad);
    t.keep_out = QColor(0xb4534b);
    t.fill = {QColor(0x3d8cc0), QColor(0xe9ab2b), QColor(0x2fa98a), QColor(0xc983ab), QColor(0xdb7634), QColor(0x7cc3ea), QColor(0xa3abb5)};
    t.text = {QColor(0xffffff), QColor(0x3a2a00), QColor(0xffffff), QColor(0x33101f), QColor(0xffffff), QColor(0x0d3650), QColor(0x20262c)};
    t.ramp = {QColor(0xe4d93a), QColor(0x90d743), QColor(0x35b779), QColor(0x21918c), QColor(0x31688e), QColor(0x443983), QColor(0x440154)};
    t.neutral = QColor(0xd3d8de);
    t.unknown = QColor(0x9aa2ac);
    t.unit_line = QColor(0, 0, 0, 60);
    t.selection = QColor(0x1f4fd8);
    t.hover = QColor(0x1f4fd8);
    t.hover.setAlpha(120);
    t.guide = QColor(0xb0228c);
    t.valid = QColor(0x0f8a63);
    t.invalid = QColor(0xc2341d);
    t.error = QColor(0xc2341d);
    t.warning = QColor(0xd98a00);
    t.note = QColor(0x2a78b8);
    t.chrome = QColor(0x4a5560);
    t.chrome_back = QColor(250, 251, 252, 232);
    return t;
}

PlanTheme PlanTheme::darkPreset()
{
    PlanTheme t;
    t.dark = true;
    t.paper = QColor(0x14181d);
    t.land = QColor(0x1b211f);
    t.property_line = QColor(0x8b97a5);
    t.grid = QColor(200, 215, 230, 12);
    t.grid_strong = QColor(200, 215, 230, 26);
    t.area_line = QColor(0x596673);
    t.area_text = QColor(0xc3ccd6);
    using K = floorplan::AreaKind;
    const auto area = [&t](K kind, QRgb rgb) { t.area_fill[static_cast<std::size_t>(kind)] = QColor(rgb); };
    area(K::building, 0x222932);
    area(K::hall, 0x2a323c);
    area(K::yard, 0x232a25);
    area(K::substation, 0x302a24);
    area(K::room, 0x272e37);
    area(K::road, 0x30363d);
    area(K::pond, 0x1c3040);
    t.column = QColor(0x65717e);
    t.keep_out = QColor(0xd0776c);
    t.fill = {QColor(0x3f86b8), QColor(0xd19a2e), QColor(0x2b9679), QColor(0xb06f94), QColor(0xc46a31), QColor(0x5fa8d0), QColor(0x7b8692)};
    t.text = {QColor(0xffffff), QColor(0x1f1600), QColor(0xffffff), QColor(0xffffff), QColor(0xffffff), QColor(0x06202f), QColor(0xffffff)};
    t.ramp = {QColor(0x5a2a72), QColor(0x4d4693), QColor(0x356f98), QColor(0x21918c), QColor(0x35b779), QColor(0x90d743), QColor(0xfde725)};
    t.neutral = QColor(0x454e58);
    t.unknown = QColor(0x7b8692);
    t.unit_line = QColor(0, 0, 0, 90);
    t.selection = QColor(0x8fb6ff);
    t.hover = QColor(0x8fb6ff);
    t.hover.setAlpha(130);
    t.guide = QColor(0xf08ad6);
    t.valid = QColor(0x45c79a);
    t.invalid = QColor(0xff7a62);
    t.error = QColor(0xff7a62);
    t.warning = QColor(0xf2b134);
    t.note = QColor(0x6fb5ea);
    t.chrome = QColor(0xaeb9c5);
    t.chrome_back = QColor(28, 33, 39, 232);
    return t;
}

}  // namespace cw::ui
