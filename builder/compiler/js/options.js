// In the place of Brython's script runner: only what the rest of the runtime asks of it.
(function ($B) {
  "use strict";
  const _b_ = $B.builtins;
  const options = { args: [], cache: false, debug: 0, indexeddb: false, python_extension: ".py", static_stdlib_import: false };
  $B.parser = {};
  $B.VFS = {};
  $B.debug = 0;
  $B.options_parsed = true;
  $B.clone = (object) => ({ ...object });
  $B.last = (table) => table[table.length - 1];
  $B.get_filename = function () {
    if ($B.count_frames() > 0) return $B.get_frame_at(0).__file__;
  };
  $B.get_filename_for_import = function () {
    const filename = $B.get_filename();
    if ($B.import_info[filename] === undefined) $B.make_import_paths(filename);
    return filename;
  };
  $B.get_page_option = (option) => options[option.toLowerCase()];
  $B.get_option = $B.get_page_option;
  $B.get_option_from_filename = $B.get_page_option;
  $B.decode_position = (position) => position.length === 3
    ? [position[0], position[0], position[1], position[1] + position[2]] : position;
  $B.scope_name = (name) => name.replace(/[^\w$]/g, "_");
})(__BRYTHON__);
