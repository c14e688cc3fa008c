// The importer: compiled modules put themselves in __BRYTHON__.aot[name] = [file, isPackage, body].
$B.aot = $B.aot || {};
$B.make_import_paths = function (filename) {
  $B.import_info[filename] = { meta_path: [VFSFinder], path_hooks: [], path: $B.$list([]) };
};
