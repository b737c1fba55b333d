# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes OUTPUT: a C++ file with the bytes of every one of FILES, found by its path below ROOT.
set(arrays "")
set(entries "")
set(index 0)
foreach(file IN LISTS FILES)
  file(READ ${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  file(RELATIVE_PATH name ${ROOT} ${file})
  string(APPEND arrays "const unsigned char bytes${index}[] = {${bytes}};\n")
  string(APPEND entries "    {\"${name}\", {reinterpret_cast<const char*>(bytes${index}), sizeof bytes${index}}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT} "#include \"resources/embedded.h\"\n\nnamespace {\n${arrays}}\n\nnamespace cw::resources {\n
std::span<const File> files()
{
  static const File all[] = {
${entries}  };
  return all;
}
\n}\n")
